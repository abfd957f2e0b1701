import 'server-only'
import { z } from 'zod'
import { happens, oneOf, type Chance } from '../../domain/demo/chance'
import { Leaning, type Origin } from '../../domain/charter/sent'
import { starterEdits } from '../../domain/charter/starter'
import { Voice } from '../../domain/charter/suggestion'
import { daysAfter } from '../../domain/surveys/days'
import { charterNow } from '../charter/charter'
import { holdComment, holdSuggestion } from '../charter/held'
import { newForm } from '../sent-once'
import { starter } from '../charter/starter-text'
import { today } from '../clock'
import { database } from '../db'

/** What made-up families and staff say about the charter (content/demo/charter.json). */
export const MadeUpCharter = z.strictObject({
  note: z.string(),
  suggestions: z.array(
    z.strictObject({ place: z.string(), from: Voice, proposed: z.string(), why: z.string() }),
  ),
  comments: z.array(z.strictObject({ place: z.string(), from: Voice, words: z.string() })),
})
export type MadeUpCharter = z.infer<typeof MadeUpCharter>

const LEANINGS = 240
const themselves: Origin = { source: 'person', note: '', metOn: null }

/**
 * Opens the charter for everybody with the text it starts from, and lets people lean, comment and suggest, once. All
 * is shown, as after moderation. Says how many things were said.
 */
export async function makeUpCharter(
  { suggestions, comments }: MadeUpCharter,
  chance: Chance,
): Promise<number> {
  const owner = database('owner')
  if (await owner.charterEdit.count()) return 0
  await owner.charterEdit.createMany({
    data: starterEdits(starter).map((edit, at) => ({
      ...{
        charterId: starter.id,
        number: at + 1,
        version: 1,
        edit,
        reason: 'To begin with',
        suggestions: [],
      },
      on: new Date(today()),
    })),
  })
  await owner.$executeRaw`
    UPDATE charter_versions SET stage = 'consult', consult_opens_on = ${daysAfter(today(), -30)}::date,
      consult_closes_on = ${daysAfter(today(), 30)}::date WHERE charter_id = ${starter.id} AND number = 1`
  const { version, text } = (await charterNow(owner))!
  const on = { way: 'words' as const, language: 'en', origin: themselves }
  for (const said of suggestions) {
    const now = text.commitments.find(({ id }) => id === said.place)!.text
    await holdSuggestion(
      version,
      newForm(),
      { ...said, beginning: 'words', language: 'en', origin: themselves },
      now,
    )
  }
  for (const said of comments) await holdComment(version, newForm(), { ...said, ...on, leaning: null })
  for (let n = 0; n < LEANINGS; n++)
    await holdComment(version, newForm(), {
      ...{ ...on, words: '', place: oneOf(chance, text.commitments).id },
      leaning: happens(chance, 0.8) ? Leaning.enum.agree_so_far : Leaning.enum.not_yet,
      from: oneOf(chance, Voice.options, (_, at) => [2, 5, 2, 1][at]!),
    })
  await owner.$executeRaw`UPDATE charter_suggestions SET state = 'shown' WHERE state = 'held'`
  await owner.$executeRaw`UPDATE charter_comments SET state = 'shown' WHERE state = 'held'`
  return suggestions.length + comments.length + LEANINGS
}
