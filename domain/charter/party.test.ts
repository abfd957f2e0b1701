import { expect, it } from 'vitest'
import { mayFacilitate, PartyKind, sideOf } from './party'

it('is facilitated by the forum and the council alone, one on each side', () => {
  const kinds = PartyKind.options.filter(mayFacilitate)
  expect(kinds).toEqual(['parent_carer_forum', 'local_authority'])
  expect(kinds.map(sideOf)).toEqual(['families', 'services'])
})
