import 'server-only'
import type { Step } from '../../domain/safeguarding/decision'
import { lockIn, newCase } from '../safeguarding/cases'
import { today } from '../clock'
import { wakePostman } from '../mail/postman-wakes'
import type { Staff } from '../staff'
import { charterNow } from './charter'
import { heldNow } from './moderation'

/**
 * Opens a case for something that waits to be shown and worries its moderator: from then on only safeguarding leads see
 * it, until they have decided. False when it does not wait, or not for this person.
 */
export async function passOn(
  staff: Staff,
  item: string,
  { category, reason }: { category: string; reason: string },
): Promise<boolean> {
  const { tx, me, record } = staff
  const held = (await heldNow(staff)).find((one) => one.id === item)
  const charter = held && (await charterNow(tx))
  if (!held || !charter) return false
  const { id, copy, key } = newCase([held.words, held.why, held.origin?.note].filter(Boolean).join('\n'))
  const steps: Step[] = [{ on: today(), by: me.name, what: 'raised', reason }]
  await tx.$executeRaw`
    INSERT INTO concerns (id, response_id, question, charter_id, flagged_by, category, flagged_at, next_alert_at, copy,
      key, reason)
    VALUES (${id}::uuid, uuid_send(${item}::uuid), ${held.place}, ${charter.id}, ${me.id}, ${category},
      date_trunc('minute', now()), now(), ${copy}, ${key}, ${lockIn(id, key, 'reason', JSON.stringify(steps))})`
  await record('concern.raised', id, { survey: 'charter', question: held.place })
  wakePostman()
  return true
}
