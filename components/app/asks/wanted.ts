import type { Problem } from '../../../utils/domain/problem'

/** Leads to the field that the pitch still wants. */
export function toWanted(form: HTMLElement | null, wants: Problem | undefined): void {
  const field = form?.querySelector<HTMLElement>(`[data-pitch="${wants?.problem ?? ''}"]`)
  const control = field?.matches('input, textarea, select') ? field : field?.querySelector('button')
  control?.focus()
}
