import { box, circle, type Drawing } from './drawing'

const RING = circle(24, 24, 19)

/** Signs: yes, no, how much, and the ways through a survey. */
export const marks = {
  tick: { body: RING, line: 'M14.5 25l7 7 13-15' },
  cross: { body: RING, line: 'M16.5 16.5l15 15M31.5 16.5l-15 15' },
  half: { line: RING, solid: 'M24 5v38a19 19 0 0 1 0-38z' },
  full: { line: RING, solid: RING },
  quarter: { line: RING, solid: 'M24 24V43a19 19 0 0 1-19-19z' },
  empty: { line: RING },
  question: {
    body: RING,
    line: 'M17.5 18.5a6.5 6.5 0 1 1 9.5 5.7c-2 1.1-3 2.3-3 4.8',
    solid: circle(24, 34.5, 1.9),
  },
  skip: { body: 'M9 11l15 13L9 37zM25 11l15 13-15 13z' },
  next: { line: 'M7 24h33M28 11l13 13-13 13' },
  back: { line: 'M41 24H8M20 11L7 24l13 13' },
  stop: { body: 'M16.5 5h15L43 16.5v15L31.5 43h-15L5 31.5v-15z', solid: box(14, 21, 20, 6, 1.5) },
  more: { body: RING, line: 'M24 14v20M14 24h20' },
  other: { solid: circle(9, 24, 3.5) + circle(24, 24, 3.5) + circle(39, 24, 3.5) },
  none: { line: `${RING}M11 37L37 11` },
  choose: {
    body: box(5, 8, 16, 20, 3) + box(27, 8, 16, 20, 3),
    line: 'M9.5 18l3 3 5-6.5M13 43v-9M9 37l4-4 4 4',
  },
  change: { line: 'M40 21a16.5 16.5 0 0 0-30-5M8 27a16.5 16.5 0 0 0 30 5M9 7v10h10M39 41V31H29' },
  words: { body: box(7, 5, 34, 38, 3), line: 'M14 14h20M14 21h20M14 28h20M14 35h12' },
  easy_read: {
    body: box(5, 7, 38, 34, 3),
    line: 'M26 15h11M26 22h11M26 32h11',
    solid: circle(15.5, 17, 3.2),
    soft: box(9, 11, 13, 12, 1) + box(9, 27, 13, 10, 1),
  },
  pictures: {
    body: box(3, 9, 19, 19, 3) + box(26, 9, 19, 19, 3),
    solid: circle(9.5, 16, 1.6) + circle(15.5, 16, 1.6) + 'M30 23.5v-5.5l5.5-5 5.5 5v5.5z',
    line: 'M8.5 20.5q4 4 8 0M7 36h11M30 36h11',
  },
} satisfies Record<string, Drawing>
