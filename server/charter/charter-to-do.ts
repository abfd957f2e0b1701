import 'server-only'
import { standing } from '../../domain/charter/position'
import { signedBy } from '../../domain/charter/signature'
import { movesFrom } from '../../domain/charter/stage'
import { moveWords } from '../../domain/charter/stage-words'
import type { Staff } from '../staff'
import { positionsOf, signaturesOf } from './agreeing'
import { charterNow, type CharterNow, type Seat } from './charter'
import { mayMove } from './moving'
import { heldNow } from './moderation'
import { seatOf } from './seat'
import { wishOf } from './stage-log'

type Waits = { text: string; to: string }

const home = '/staff/charter'

/** What waits for somebody at the table of the charter; nothing for those of no party. */
export async function charterToDo(staff: Staff): Promise<Waits[]> {
  const charter = await charterNow(staff.tx)
  const seat = charter && (await seatOf(staff, charter))
  if (!charter || !seat) return []
  const found = [
    seat.moderates && (await toModerate(staff)),
    await toAgree(staff, charter, seat),
    seat.leads && (await toSpeak(staff, charter, seat)),
  ]
  return found.filter((one): one is Waits => Boolean(one))
}

async function toModerate(staff: Staff): Promise<Waits | null> {
  const held = (await heldNow(staff)).length
  if (!held) return null
  const text =
    held === 1
      ? 'One thing that somebody sent about the charter waits'
      : `${held} things that people sent about the charter wait`
  return { text: `${text} to be shown`, to: `${home}/moderation` }
}

async function toAgree({ tx }: Staff, charter: CharterNow, seat: Seat): Promise<Waits | null> {
  const wish = await wishOf(tx, charter)
  const { stage } = charter.version
  const step = wish && movesFrom(stage).find(({ to }) => to === wish.to)
  if (!wish || !step || wish.side === seat.side || !mayMove(seat, step.by)) return null
  return {
    text: `${wish.party ?? 'The other side'} asks you to agree: ${moveWords(stage, wish.to)}`,
    to: home,
  }
}

async function toSpeak({ tx }: Staff, { version, text }: CharterNow, seat: Seat): Promise<Waits | null> {
  const { stage, hash } = version
  if (stage === 'agree' && hash) {
    const said = standing(await positionsOf(tx, version), hash).filter(({ party }) => party === seat.party.id)
    const silent = text.commitments.length - said.length
    const words = `Your party has not said what it thinks of ${silent} of ${text.commitments.length} commitments`
    return silent > 0 ? { text: words, to: `${home}/agreement` } : null
  }
  if (stage !== 'sign' || !hash) return null
  const signed = signedBy(seat.party.id, await signaturesOf(tx, version), hash) === 'signed'
  return signed
    ? null
    : { text: 'The charter waits for the signature of your party', to: `${home}/signatures` }
}
