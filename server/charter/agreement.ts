import 'server-only'
import { standing, unagreed, type Position, type Unagreed } from '../../domain/charter/position'
import { inReadingOrder, type Commitment } from '../../domain/charter/text'
import type { Staff } from '../staff'
import { positionsOf } from './agreeing'
import { charterNow, type CharterNow, type Seat } from './charter'
import { seatOf } from './seat'

/** The locked text with what each party says to each commitment, side by side; null before there is a charter. */
export type Agreement = {
  charter: CharterNow
  seat: Seat | null
  commitments: Commitment[]
  positions: Position[]
  missing: Unagreed[]
}

/** Where agreement stands. Before the text is locked nobody has said anything about it. */
export async function agreementOf(staff: Staff): Promise<Agreement | null> {
  const charter = await charterNow(staff.tx)
  if (!charter) return null
  const { version, text, parties } = charter
  const commitments = inReadingOrder(text.sections, text.commitments)
  const positions = await positionsOf(staff.tx, version)
  const ids = commitments.map(({ id }) => id)
  return {
    ...{ charter, seat: await seatOf(staff, charter), commitments },
    positions: version.hash ? standing(positions, version.hash) : [],
    missing: version.hash ? unagreed(ids, parties, positions, version.hash) : [],
  }
}
