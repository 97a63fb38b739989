import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licensed, notices } from '../scripts/lib/licences'

const read = (path: string) => readFileSync(path, 'utf8')
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'overrides',
  Record<string, string>
>

test('every package is pinned to one version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('the lock file says by its sum what is installed, and names no host it comes from', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>
  }
  const installed = Object.entries(packages).filter(([folder]) => folder)
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
})

test('no package runs a script of its own when it is installed', () => {
  expect(read('.npmrc').split('\n')).toEqual(
    expect.arrayContaining(['ignore-scripts=true', 'save-exact=true', 'engine-strict=true']),
  )
})

// What is shipped must be free to be passed on by anybody; tools may have terms of their own.
const free = /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/
const tools =
  /^(\(?(MIT|MIT-0|ISC|0BSD|BSD(-[23]-Clause)?|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Zlib|GPL-[23]\.0(-or-later)?|\s|OR|AND)+\)?)$/
// Their package files name no licence; their LICENSE or README say MIT.
const unsaid = new Set(['is-relative', 'os-shim'])

test('what is shipped may be passed on, and every tool has terms that we know', () => {
  const all = licensed()
  expect(all.filter(({ shipped, licence }) => shipped && !free.test(licence))).toEqual([])
  expect(all.filter(({ name, licence }) => !tools.test(licence) && !unsaid.has(name))).toEqual([])
  // A library under the GPL alone would bind whoever builds on us.
  expect(all.filter(({ licence }) => licence.startsWith('GPL'))).toEqual([])
})

test('the package carries the terms of each library in it', () => {
  const said = notices()
  for (const name of Object.keys(manifest.dependencies))
    expect(said).toContain(`${name} ${manifest.dependencies[name]}`)
  expect(
    said.match(/Permission is hereby granted|Mozilla Public License|Permission to use, copy/g)?.length,
  ).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length)
})
