/** The clock inside the page: when paint, answers and the next title are there, free of the driver's own delays. */

/** What the clock in a page has noted; times are ms since the navigation began. */
export type Noted = {
  firstPaint: number | null
  /** Tasks of the main thread over 50 ms: their lengths. */
  longTasks: number[]
  /** When the last click was made that the first answer needed to hold. */
  lastClick: number | null
  clicks: number
  /** From pressing Continue on the page before to this page's title on the screen. */
  step: number | null
}

/**
 * What a clock is there for: to choose the first answer as soon as that shows, to see the next title, or only to
 * note long tasks, so that its own looking around makes none.
 */
export type Purpose = 'answer' | 'step' | 'tasks'

/** The script for every page of a phone. */
export function clockScript(purpose: Purpose): string {
  // Our TypeScript runner wraps functions in a call that no page knows.
  return `globalThis.__name ??= (f) => f; (${keepTime})('${purpose}')`
}

/** Runs inside the page before anything else there, so it may use nothing from outside itself. */
function keepTime(purpose: Purpose): void {
  if (location.protocol === 'about:') return
  const noted: Noted = { firstPaint: null, longTasks: [], lastClick: null, clicks: 0, step: null }
  Object.assign(window, { noted })
  const now = () => performance.timeOrigin + performance.now()
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('longtask', ({ duration }) => void noted.longTasks.push(duration))
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.firstPaint = startTime
  })
  const notePress = ({ target }: Event) => {
    if ((target as Element).closest('button')) sessionStorage.pressed = now()
  }
  addEventListener('click', notePress, true)
  const isShown = (element: Element | null) => (element?.getBoundingClientRect().height ?? 0) > 0
  const look = () => {
    // The store is slow to open the first time, so it is asked only after the title was seen, and only for steps.
    if (purpose === 'step' && noted.step === null && isShown(document.querySelector('h1'))) {
      const seen = now()
      noted.step = seen - Number(sessionStorage.pressed ?? NaN)
    }
    const first = document.querySelector<HTMLInputElement>('main input[type=radio]')
    // A click that a later script undoes does not count: it is made again, and that one does.
    if (purpose === 'answer' && first && isShown(first.labels?.[0] ?? first) && !first.checked) {
      first.click()
      noted.clicks++
      noted.lastClick = performance.now()
    }
    requestAnimationFrame(look)
  }
  if (purpose !== 'tasks') requestAnimationFrame(look)
}
