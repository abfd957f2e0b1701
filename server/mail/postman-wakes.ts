import 'server-only'

// Pages, documents and the postman are built apart and share nothing in one process but the process itself.
const kept = globalThis as { heardPostman?: () => void }
const LONG_ENOUGH_TO_COMMIT = 100

/** Tells the postman of this process that a letter is about to be there. Without one, or too early, the next round finds it. */
export function wakePostman(): void {
  if (kept.heardPostman) setTimeout(kept.heardPostman, LONG_ENOUGH_TO_COMMIT).unref()
}

/** What wakes the postman of this process; nothing when there is none. */
export function wakesBy(wake: (() => void) | undefined): void {
  kept.heardPostman = wake
}
