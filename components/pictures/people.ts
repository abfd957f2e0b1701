import { circle, someone, HOLDING_HAND, type Drawing } from './drawing'

/** People. Whoever answers is the filled one. */
export const people = {
  person: { body: someone(24, 14, 8, 14) },
  me: { solid: someone(24, 14, 8, 14) },
  two_people: { solid: someone(14, 19, 6, 12), body: someone(35, 17, 6, 14) },
  other_person: {
    body: someone(17, 14, 7, 16),
    solid: someone(37, 28, 4.5, 9),
    line: 'M30 18l9-9M28 20l1-4 9.5-9.5a2 2 0 0 1 3 3L32 19z',
  },
  friends: {
    body: someone(14, 17, 6.5, 12) + someone(34, 17, 6.5, 12),
    line: 'M11 19q3 3 6 0M31 19q3 3 6 0',
  },
  community: {
    body: 'M14 36V18l10-9 10 9v18z' + someone(9, 27, 4, 9.5) + someone(39, 27, 4, 9.5),
    line: 'M11 20.5L24 9l13 11.5M21 36v-8h6v8M4 43.5h40',
  },
  doctor: { body: someone(24, 13, 7.5, 16), line: 'M24 30.5v9M19.5 35h9M17 10.5q7-5 14 0' },
  parent: { body: someone(17, 13, 6.5, 16), solid: someone(35, 25, 4.5, 9) },
  help: { solid: someone(24, 9, 4.5, 7), line: HOLDING_HAND },
  care: {
    line: HOLDING_HAND,
    body: 'M24 26l-8-8a5 5 0 0 1 8-6 5 5 0 0 1 8 6z',
  },
  meeting: {
    body: someone(10, 13, 4.5, 8) + someone(38, 13, 4.5, 8) + someone(24, 10, 4.5, 8),
    line: 'M4 33h40M9 33v9M39 33v9',
    soft: 'M4 30h40v6H4z',
  },
  body: {
    body: circle(24, 9, 5.5),
    line: 'M24 15v15M24 20l-12-7M24 20l12-7M24 30l-8 14M24 30l8 14M6 22q-3-3-3-7M42 22q3-3 3-7',
  },
} satisfies Record<string, Drawing>
