import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from './Button'

interface Props {
  /** What the file field is called. */
  label: string
  closed: boolean
  /** The kinds of file it offers first; archives of ours unless named. */
  accept?: string
  onFile: (file: File) => void
  children: ComponentChildren
}

/** A button that lets one choose a file; the browser's own field stays out of sight. */
export function FileButton({ label, closed, accept = '.json,application/json', onFile, children }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => picker.current?.click()} closed={closed}>
        {children}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        class="unseen"
        tabIndex={-1}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // The same file may be chosen a second time.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
