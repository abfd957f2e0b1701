/** Sizes of letters on paper, in points: usual, large print, very large print. */
export const PRINT_SIZES = ['12', '16', '24'] as const
export type PrintSize = (typeof PRINT_SIZES)[number]
