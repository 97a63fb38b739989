// Small disks in files: to be filled, or to be copied as they are when the power fails. Linux, and root.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pause } from './stage.ts'

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] }).toString()

/** Memory where there is some: what the file holds is what the “disk” holds, and nothing else. */
export function diskFolder(): { path: string; remove: () => void } {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const path = mkdtempSync(join(parent, 'goodword-faults-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

// Whoever stops us midway must not be left with disks that nobody knows of.
const mounted = new Set<string>()
process.once('exit', () => {
  for (const at of mounted) run('umount', '-l', at)
})

export class Disk {
  private constructor(
    readonly image: string,
    readonly at: string,
  ) {}

  /** A new and empty file system. */
  static make(image: string, megabytes: number, at: string): Disk {
    writeFileSync(image, '')
    truncateSync(image, megabytes * 2 ** 20)
    run('mkfs.ext4', '-q', '-F', '-m', '0', image)
    mkdirSync(at, { recursive: true })
    const disk = new Disk(image, at)
    disk.mount()
    // A browser would wonder about a folder that is none of its own.
    rmdirSync(join(at, 'lost+found'))
    return disk
  }

  /** The same bytes once more, to be mounted in the same place or another. Holes stay holes. */
  copy(image: string, at = this.at): Disk {
    run('cp', '--sparse=always', this.image, image)
    return new Disk(image, at)
  }

  mount(): void {
    mkdirSync(this.at, { recursive: true })
    run('mount', '-o', 'loop,noatime', this.image, this.at)
    mounted.add(this.at)
  }

  /** Everything written so far is on it. */
  sync = () => run('sync', '-f', this.at)

  /** A browser that was just killed may hold it for a moment. */
  async unmount(): Promise<void> {
    if (!mounted.delete(this.at)) return
    for (let tried = 0; ; tried++) {
      try {
        run('umount', this.at)
        return
      } catch (error) {
        if (tried === 100) throw error
        await pause(50)
      }
    }
  }

  /** Takes all that is free. */
  fill(): void {
    try {
      run('dd', 'if=/dev/zero', `of=${join(this.at, 'filler')}`, 'bs=4k', 'oflag=append', 'conv=notrunc')
    } catch {
      // It ends by an error: the disk is full.
    }
    run('sync', '-f', this.at)
  }
  /** Gives a little of it back, as when somebody deletes a picture. */
  ease(kilobytes: number): void {
    const filler = join(this.at, 'filler')
    truncateSync(filler, Math.max(0, statSync(filler).size - kilobytes * 1024))
    run('sync', '-f', this.at)
  }
  relieve = () => rmSync(join(this.at, 'filler'), { force: true })
}

/** Why there are no such disks here; nothing where there are. */
export async function cannotMount(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'it takes Linux and its loop devices'
  if (process.getuid?.() !== 0) return 'mounting takes root'
  const { path, remove } = diskFolder()
  try {
    const disk = Disk.make(join(path, 'probe'), 8, join(path, 'at'))
    await disk.unmount()
    return undefined
  } catch (error) {
    return `mounting a file failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
  } finally {
    remove()
  }
}

/** The process group of the browser that runs on this profile. */
export function groupOn(profile: string): number {
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile)) continue
      const status = readFileSync(`/proc/${name}/stat`, 'utf8')
      const group = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[2])
      if (group > 1 && group !== process.pid) return group
    } catch {
      // It ended meanwhile.
    }
  }
  throw new Error(`No browser runs on ${profile}`)
}
