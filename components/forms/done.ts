/** What the person just did, told on the page they come to next. */
export type Told = { done?: string; undo?: { action: string; fields?: Record<string, string | string[]> } }

const PLACE = 'heard-done'

/** Keeps it for the next page of this tab. */
export function tellDone({ done, undo }: Told): void {
  if (done) sessionStorage.setItem(PLACE, JSON.stringify({ done, undo }))
}

/** What was just done, once. */
export function takeDone(): Told | null {
  const told = sessionStorage.getItem(PLACE)
  sessionStorage.removeItem(PLACE)
  return told ? (JSON.parse(told) as Told) : null
}
