import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './dialog.css'

interface Props {
  label: string
  onClose: () => void
  children: ComponentChildren
}

/** A page of its own over the view, for as long as somebody wants it. The browser keeps the focus in it and gives it back. */
export function Dialog({ label, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    box.current?.showModal()
  }, [])
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && box.current?.close()}
    >
      {children}
    </dialog>
  )
}
