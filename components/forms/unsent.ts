const place = (action: string) => `heard-unsent ${action} ${location.pathname}`

const person = () => document.getElementById('main')?.dataset.person ?? ''

/** Keeps what was written in this tab, for the same person after a new sign-in. */
export function keepUnsent(action: string, values: object): void {
  sessionStorage.setItem(place(action), JSON.stringify({ person: person(), values }))
}

/** What was written before a new sign-in, once, and only for the one who wrote it. */
export function takeUnsent(action: string): object | null {
  const kept = sessionStorage.getItem(place(action))
  sessionStorage.removeItem(place(action))
  if (!kept) return null
  const { person: writer, values } = JSON.parse(kept) as { person: string; values: object }
  return writer === person() ? values : null
}
