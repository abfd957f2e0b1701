import { z } from 'zod'
import { canonical } from '../surveys/publish'

/** How it will be seen whether a commitment is kept. */
const Evidence = z.strictObject({
  kind: z.enum(['survey', 'metric', 'record', 'check', 'review']),
  what: z
    .string()
    .trim()
    .min(1, 'Say what will show whether it is kept.')
    .max(300, 'Use at most 300 characters.'),
})

/** A commitment as it is written. Its id stays the same through every version. */
export const Commitment = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  section: z.string(),
  order: z.number().int().min(1),
  text: z.string().trim().min(1, 'Write what you commit to.').max(1000, 'Use at most 1,000 characters.'),
  easyRead: z.string().trim().max(500, 'Use at most 500 characters.'),
  binds: z.array(z.string()),
  evidence: Evidence.nullable(),
  priorities: z.array(z.string()),
})
export type Commitment = z.infer<typeof Commitment>

/** A part of the charter with its heading. */
export const Section = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  order: z.number().int().min(1),
  title: z.string().trim().min(1, 'Give it a title.').max(100, 'Use at most 100 characters.'),
  subtitle: z.string().trim().max(200, 'Use at most 200 characters.'),
})
export type Section = z.infer<typeof Section>

/** The whole text of a charter. */
export type CharterText = { title: string; sections: Section[]; commitments: Commitment[] }

/** One change of the text. A charter's text is all its edits, one after another, and nothing else. */
export const Edit = z.discriminatedUnion('did', [
  z.strictObject({ did: z.literal('titled'), title: z.string().trim().min(1).max(100) }),
  z.strictObject({ did: z.literal('section'), section: Section }),
  z.strictObject({ did: z.literal('section-removed'), id: z.string() }),
  z.strictObject({ did: z.literal('commitment'), commitment: Commitment }),
  z.strictObject({ did: z.literal('commitment-removed'), id: z.string() }),
])
export type Edit = z.infer<typeof Edit>

/** A charter nobody has written yet. */
export const emptyText: CharterText = { title: '', sections: [], commitments: [] }

/** The text that a row of edits gives, from the first to the last. */
export function textOf(edits: readonly Edit[], from: CharterText = emptyText): CharterText {
  return edits.reduce(edited, from)
}

/**
 * The text after one edit. A removed section takes its commitments with it, and a commitment to a section that is not
 * there stands nowhere, so that nothing stands outside what is signed.
 */
export function edited(text: CharterText, edit: Edit): CharterText {
  switch (edit.did) {
    case 'titled':
      return { ...text, title: edit.title }
    case 'section':
      return { ...text, sections: put(text.sections, edit.section) }
    case 'section-removed':
      return {
        ...text,
        sections: without(text.sections, edit.id),
        commitments: text.commitments.filter(({ section }) => section !== edit.id),
      }
    case 'commitment':
      return hasSection(text, edit.commitment.section)
        ? { ...text, commitments: put(text.commitments, edit.commitment) }
        : text
    case 'commitment-removed':
      return { ...text, commitments: without(text.commitments, edit.id) }
  }
}

/** What an edit may undo or be undone by: itself, and for a section everything that stands in it. */
export function touchedBy(edit: Edit, { commitments }: CharterText): string[] {
  switch (edit.did) {
    case 'titled':
      return ['title']
    case 'section':
      return [`section ${edit.section.id}`]
    case 'section-removed':
      return [
        `section ${edit.id}`,
        ...commitments.filter(({ section }) => section === edit.id).map(({ id }) => `commitment ${id}`),
      ]
    case 'commitment':
      return [`commitment ${edit.commitment.id}`]
    case 'commitment-removed':
      return [`commitment ${edit.id}`]
  }
}

/** Whether a text has a section. */
export function hasSection({ sections }: Pick<CharterText, 'sections'>, wanted: string): boolean {
  return sections.some(({ id }) => id === wanted)
}

/**
 * The bytes that a charter's hash covers: title, sections and commitments in the order people read them, each with
 * its words, whom it binds and how it is seen. The same text gives the same bytes, whatever way it came to be.
 */
export function sealedText({ title, sections, commitments }: CharterText): string {
  return canonical({ title, sections: inOrder(sections), commitments: inReadingOrder(sections, commitments) })
}

/** Commitments as people read them: section by section, each in its order. */
export function inReadingOrder(
  sections: readonly Section[],
  commitments: readonly Commitment[],
): Commitment[] {
  return inOrder(sections).flatMap(({ id }) => inOrder(commitments.filter(({ section }) => section === id)))
}

/** Things in their own order; those of one place by their ids, so that the order never depends on chance. */
function inOrder<T extends { id: string; order: number }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

function put<T extends { id: string }>(things: readonly T[], thing: T): T[] {
  const known = things.some(({ id }) => id === thing.id)
  return known ? things.map((one) => (one.id === thing.id ? thing : one)) : [...things, thing]
}

function without<T extends { id: string }>(things: readonly T[], gone: string): T[] {
  return things.filter(({ id }) => id !== gone)
}
