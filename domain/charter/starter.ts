import { z } from 'zod'
import { notAmong, repeated } from '../surveys/named'
import { questionShowing } from './in-plan'
import type { Edit } from './text'

const Commitment = z.strictObject({
  id: z.string(),
  order: z.number().int(),
  text: z.string().min(1),
  easyReadText: z.string().min(1),
  bindsPartyIds: z.array(z.string()).min(1),
  evidence: z.strictObject({
    kind: z.enum(['survey', 'metric', 'record', 'check', 'review']),
    what: z.string().min(1),
  }),
  state: z.literal('proposed'),
})

/** content/charter.json: the text that families, young people and services start from, and may change. */
export const StarterCharter = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string(),
  title: z.string().min(1),
  status: z.literal('starter_text_for_coproduction'),
  note: z.string(),
  parties: z
    .array(
      z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), requiredToSign: z.boolean() }),
    )
    .min(2),
  measureId: z.string(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      order: z.number().int(),
      title: z.string().min(1),
      subtitle: z.string(),
      cornerstone: z.string().nullable(),
      commitments: z.array(Commitment).min(1),
    }),
  ),
})
export type StarterCharter = z.infer<typeof StarterCharter>

/** What the starter charter names that is not there; `questions` are written like eoa_parent.staff_respect. */
export function charterProblems(charter: StarterCharter, measures: string[], questions: string[]): string[] {
  const parties = charter.parties.map((party) => party.id)
  const commitments = charter.sections.flatMap((section) => section.commitments)
  const ids = [...parties, ...charter.sections.map((s) => s.id), ...commitments.map((c) => c.id)]
  return [
    ...repeated(ids).map((id) => `the id "${id}" comes twice. Change one`),
    ...notAmong('measureId', [charter.measureId], measures, 'in content/plan.json'),
    ...commitments.flatMap(({ id, bindsPartyIds, evidence }) =>
      [
        ...notAmong('party', bindsPartyIds, parties, 'under "parties"'),
        ...(evidence.kind === 'survey' && !questions.includes(questionShowing({ evidence })!)
          ? [
              `evidence "${evidence.what}" names no question we ask. Begin with one, like eoa_parent.staff_respect.`,
            ]
          : []),
      ].map((problem) => `commitment ${id}: ${problem}`),
    ),
  ].map((problem) => `content/charter.json, ${problem}`)
}

/** The edits that write the starter text down, as a drafting group may choose to begin with. */
export function starterEdits({ title, sections }: StarterCharter): Edit[] {
  return [
    { did: 'titled', title },
    ...sections.map(({ id, order, title, subtitle }): Edit => ({
      did: 'section',
      section: { id, order, title, subtitle },
    })),
    ...sections.flatMap(({ id: section, commitments }) =>
      commitments.map(
        ({ id, order, text, easyReadText: easyRead, bindsPartyIds: binds, evidence }): Edit => ({
          did: 'commitment',
          commitment: { id, section, order, text, easyRead, binds, evidence, priorities: [] },
        }),
      ),
    ),
  ]
}
