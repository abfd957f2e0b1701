import { emptyRecord, startOf } from '../../../../../../domain/registers/voice-fields'
import { lundyParts } from '../../../../../../domain/registers/audit'
import type { OpenCase } from '../../../../../../server/registers/cases'

/** What stands in the form of a case that nobody has written down yet. */
export const newCase: Record<string, string | string[]> = {
  ...{ rev: '0', reference: '', grade: 'not_graded', lastReview: '' },
  ...startOf('child', emptyRecord),
  ...startOf('family', emptyRecord),
  ...scores([]),
  actions: '',
}

/** What stands in the form of a case as it was last kept. */
export function knownCase({ kept, rev, reference, grade, lundy }: OpenCase): typeof newCase {
  return {
    ...newCase,
    ...{ rev: String(rev), reference, grade },
    ...startOf('child', kept.child),
    ...startOf('family', kept.family),
    ...scores(lundy),
    ...kept.words,
  }
}

function scores(lundy: number[]): Record<string, string> {
  return Object.fromEntries(
    lundyParts.map((part, at) => [
      `lundy${part.charAt(0).toUpperCase()}${part.slice(1)}`,
      String(lundy[at] ?? ''),
    ]),
  )
}
