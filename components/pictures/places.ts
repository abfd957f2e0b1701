import { box, circle, type Drawing } from './drawing'

/** Places, and ways to get there. */
export const places = {
  school: {
    body: 'M6 42V24h9v-4l9-7 9 7v4h9v18z',
    line: 'M24 13V4l8 3-8 3M21 42v-8h6v8M10.5 30h1M10.5 36h1M36.5 30h1M36.5 36h1',
    solid: circle(24, 24, 2.4),
  },
  special_school: {
    body: 'M6 42V24h9v-4l9-7 9 7v4h9v18z',
    line: 'M24 13V4l8 3-8 3M21 42v-7h6v7M24 30l-4-4a2.6 2.6 0 0 1 4-3 2.6 2.6 0 0 1 4 3z',
  },
  home: { body: 'M9 42V22L24 8l15 14v20z', line: 'M4 26L24 7l20 19M20 42V30h8v12' },
  place: { body: 'M24 44S9 30 9 19a15 15 0 0 1 30 0c0 11-15 25-15 25z', line: circle(24, 19, 5.5) },
  other_place: {
    body: 'M12 8h22l6 5-6 5H12zM36 22H14l-6 5 6 5h22z',
    line: 'M24 4v4M24 18v4M24 32v12M17 44h14',
  },
  club: { body: circle(24, 24, 19), line: 'M24 5v38M5 24h38M10 11q10 13 0 26M38 11q-10 13 0 26' },
  work: {
    body: box(5, 15, 38, 26, 3),
    line: 'M17 15v-4a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v4M5 26q19 8 38 0M24 27v4',
  },
  bus: {
    body: box(5, 9, 38, 28, 4),
    line: 'M5 25h38M18 9v16M31 9v16',
    solid: circle(14, 38, 4) + circle(34, 38, 4),
  },
  training: { body: box(5, 6, 38, 24, 2), line: 'M12 14h14M12 21h20M24 30v5M14 43l10-8 10 8' },
} satisfies Record<string, Drawing>
