import type { Counts } from './counts'

/** A sealed group as it is written down: its place in the survey's chain, its labels, its size, its counts. */
export type SealedRow = { number: number; labels: string[]; n: number; counts: Counts }

/** In the name of a part: every value of a breakdown. */
export const ANY = '*'

/** The name of the part of a survey in which each breakdown has this label, or ANY. */
export function partOf(labels: string[]): string {
  return labels.join('/')
}

/** Every part that a group with these labels belongs to: for each breakdown its own label, or all of them. */
export function partsOf(labels: string[]): string[] {
  const all = labels.reduce<string[][]>(
    (parts, label) =>
      parts.flatMap((part) => [
        [...part, label],
        [...part, ANY],
      ]),
    [[]],
  )
  return all.map(partOf)
}
