import { z } from 'zod'
import type { Commitment } from './text'

/** Something that shows whether a commitment is kept. Days are written 2026-11-24; null `publishedOn` is for those at work. */
export type EvidenceItem = {
  id: string
  commitment: string
  kind: Kind
  title: string
  figure: string
  source: string
  link: string
  periodFrom: string
  periodTo: string
  publishedOn: string | null
}

const Kind = z.enum(['survey', 'metric', 'record', 'check', 'review'])
type Kind = z.infer<typeof Kind>

/** What sort of thing shows it, in the words of staff pages. */
export const evidenceWords: Record<Kind, string> = {
  survey: 'A question of a survey',
  metric: 'A number',
  record: 'Something written down',
  check: 'People checked it together',
  review: 'A review of the charter',
}

const Line = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`)
const isWebAddress = (link: string) => !link || /^(https?:\/\/[^\s]+|\/(?!\/)[^\s]*)$/i.test(link)

/** Evidence as somebody adds it: what it shows, for which time, and where it comes from, with a figure or a link. */
export const EvidenceForm = z
  .object({
    kind: Kind.or(z.literal('')).refine((kind) => kind !== '', 'Choose what sort of thing it is.'),
    title: Line(200).min(1, 'Say what it shows.'),
    figure: Line(100).default(''),
    source: Line(200).min(3, 'Say where it comes from, so that others can look.'),
    link: Line(500).refine(isWebAddress, 'Write a web address that begins with https://').default(''),
    periodFrom: z.iso.date('Choose the first day that it speaks of.'),
    periodTo: z.iso.date('Choose the last day that it speaks of.'),
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, {
    path: ['periodTo'],
    message: 'The last day is before the first.',
  })
  .refine(({ figure, link }) => Boolean(figure || link), {
    path: ['figure'],
    message: 'Give a figure or a few words here, or a link below.',
  })

/** Which item a press is about. */
export const EvidencePress = z.object({ item: z.uuid() })

/** Whether somebody may add evidence: facilitators for every commitment, leads for those that bind their party. */
export function mayAddEvidence(
  seat: { facilitates: boolean; leads: boolean; party: { id: string } } | null,
  { binds }: Pick<Commitment, 'binds'>,
): boolean {
  return Boolean(seat && (seat.facilitates || (seat.leads && binds.includes(seat.party.id))))
}
