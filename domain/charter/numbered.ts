import { inReadingOrder, type CharterText, type Commitment, type Section } from './text'

/** A commitment with the number people know it by: 1, 2, 3 … through the whole charter. */
export type Numbered = Commitment & { number: number }

/** A section with its commitments, as people read them. */
type NumberedSection = Section & { commitments: Numbered[] }

/** The text as people read it: sections in order, commitments numbered through; sections without any are left out. */
export function numberedSections({ sections, commitments }: CharterText): NumberedSection[] {
  const all = inReadingOrder(sections, commitments).map((one, at): Numbered => ({ ...one, number: at + 1 }))
  const ids = [...new Set(all.map(({ section }) => section))]
  return ids.map((id) => ({
    ...sections.find((section) => section.id === id)!,
    commitments: all.filter(({ section }) => section === id),
  }))
}

/** The number people know a commitment by; 0 for one that is not in the text. */
export function numberOf({ sections, commitments }: CharterText, id: string): number {
  return inReadingOrder(sections, commitments).findIndex((one) => one.id === id) + 1
}
