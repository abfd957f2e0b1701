import { dayWords } from '../../../../../../domain/language/staff-dates'
import { quarterBefore } from '../../../../../../domain/registers/agreed-report'
import { emptyRecord, startOf } from '../../../../../../domain/registers/voice-fields'
import type { OpenEdition } from '../../../../../../server/registers/editions'

/** The days for which an edition can still be written down. */
export function dueChoices(days: string[]) {
  return days.map((value) => ({ value, label: dayWords(value) }))
}

/** What stands in the form of an edition that nobody has written down yet. */
export function newEdition(dueOn: string): Record<string, string | string[]> {
  return {
    ...{ rev: '0', dueOn, period: dueOn ? quarterBefore(dueOn) : '', publishedOn: '' },
    ...startOf('child', emptyRecord),
    ...startOf('family', emptyRecord),
    ...{ influence: 'not_reviewed', reasonPublic: '', toldOn: '', toldHow: '' },
  }
}

/** What stands in the form of an edition as it was last kept. */
export function knownEdition({ kept, ...edition }: OpenEdition): Record<string, string | string[]> {
  const { rev, dueOn, period, publishedOn, influence, toldOn } = edition
  return {
    ...newEdition(dueOn),
    ...{ rev: String(rev), period, influence, publishedOn: publishedOn ?? '', toldOn: toldOn ?? '' },
    ...startOf('child', kept.child),
    ...startOf('family', kept.family),
    ...kept.words,
  }
}
