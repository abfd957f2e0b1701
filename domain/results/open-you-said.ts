import type { YouSaid } from '../you-said/entry'
import { LICENCE } from './open-figures'

type Shown = { content: YouSaid; on: string; quote: string | null }
type Entry = Shown & { id: string; organisation: string; before: Shown[] }

/** Entries of "You said, we did" as open data, each with the address where people read it. */
export function openYouSaid(entries: readonly Entry[], home: string) {
  return {
    licence: LICENCE,
    entries: entries.map(({ id, organisation, before, ...shown }) => ({
      id,
      organisation,
      page: `${home}/en/you-said#y-${id}`,
      ...saidIn(shown),
      before: before.map(saidIn),
    })),
  }
}

/** What belongs to nothing is null, so that nobody takes an empty text for a name. */
function saidIn({ content, on, quote }: Shown) {
  const { survey, wave, priority, measure, ...rest } = content
  return {
    ...rest,
    survey: survey || null,
    wave: wave || null,
    priority: priority || null,
    measure: measure || null,
    quote,
    shownSince: on,
  }
}
