/** The marks that stand for a number, with their words (look.md 10.4); the same on pages, in files and in print. */
export const marks = {
  c: 'not shown, so no one can be recognised (fewer than 10 people)',
  u: 'fewer than 10 answers, too few for a percentage',
  x: 'not asked in this wave',
  z: 'does not apply',
} as const
