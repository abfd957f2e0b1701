import { box, circle, someone, type Drawing } from './drawing'

/** Saying, hearing, telling. */
export const talking = {
  ear: {
    body: 'M12 20a12 12 0 1 1 24 0c0 8-6 9-7 15-.8 5-3 8-7.5 8A6.5 6.5 0 0 1 15 36.5',
    line: 'M18 21a6 6 0 1 1 12 0c0 3.5-5 4-5 8a3.5 3.5 0 0 1-4 3.5',
  },
  talk: {
    body: someone(15, 21, 6.5, 10),
    line: 'M27 16q3 5 0 10M33 12q6 9 0 18M39 8q9 13 0 26',
  },
  speech: {
    body: 'M8 6h32a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H23l-10 9v-9H8a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z',
    line: 'M13 16h22M13 24h14',
  },
  speech_back: {
    body: 'M7 4h21a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H16l-6 6v-6H7a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z',
    line: 'M11 12.5h13',
    solid: 'M21 25h20a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-2v5l-6-5H21a3 3 0 0 1-3-3v-9a3 3 0 0 1 3-3z',
  },
  megaphone: {
    body: 'M4 19v10l6 1 22 10V8L10 18zM10 30l3 11h6l-3-8',
    line: 'M37.5 19a6 6 0 0 1 0 10M40.5 12.5a13.5 13.5 0 0 1 0 23',
  },
  website: {
    body: box(4, 8, 40, 32, 3),
    line: 'M4 16h40M12 24h13M12 31h9',
    solid: 'M29 24l11 5-5 1.5 3.5 5-2.5 1.5-3-5-3.5 3.5zM9 12h.1M14 12h.1',
  },
  info: { body: circle(24, 24, 19), line: 'M20 22h4v12M19 34h10', solid: circle(24, 14.5, 2.3) },
  letter: { body: box(5, 10, 38, 28, 3), line: 'M6 13l18 14 18-14' },
  phone: { body: box(13, 4, 22, 40, 4), line: 'M21 38h6M13 11h22M13 33h22' },
  tablet: {
    body: box(4, 9, 40, 30, 4),
    line: 'M11 16h9v7h-9zM11 27h9v5h-9zM25 16h9v7h-9zM25 27h9v5h-9z',
    solid: circle(39.5, 24, 1.5),
  },
  cards: {
    body: box(5, 12, 17, 24, 3) + box(26, 12, 17, 24, 3),
    line: 'M9 29l4-5 3 3 2-2M29.5 27l5-6 5 6v4h-10z',
    solid: circle(11, 19, 1.8),
  },
  eye: {
    body: 'M4 24q9-13 20-13t20 13q-9 13-20 13T4 24z',
    line: circle(24, 24, 6.5),
    solid: circle(24, 24, 2.5),
  },
  hand: {
    body: 'M15 43q-3-5-6-11-2-4 1-5.5t5 2.5V13a3 3 0 0 1 6 0V8a3 3 0 0 1 6 0v3a3 3 0 0 1 6 0v5a3 3 0 0 1 6 0v14q0 8-4 13z',
    line: 'M21 13v10M27 11v12M33 16v8',
  },
  wave: {
    body: 'M14 44q-3-5-5-9-2-4 .7-5.2t4.3 2.4V19a2.6 2.6 0 0 1 5.2 0v-4a2.6 2.6 0 0 1 5.2 0v2a2.6 2.6 0 0 1 5.2 0v4a2.6 2.6 0 0 1 5.2 0v12q0 7-3.5 11z',
    line: 'M19.2 19v8M24.4 17v10M29.6 20v7M9 13q2-5 7-7M6 8q2-3 5-4M33 6q6 2 7 7M38 4q4 2 5 5',
  },
  signing: {
    body: box(5, 24, 13, 16, 5) + box(30, 24, 13, 16, 5),
    line: 'M7 25V14M11.5 24V10M16 25V13M18 31l4-4M41 25V14M36.5 24V10M32 25V13M30 31l-4-4M20 8l2-3M28 8l-2-3',
  },
  reading: {
    body: someone(24, 12, 6, 0),
    line: 'M24 29q-6-4-15-4v15q9 0 15 4 6-4 15-4V25q-9 0-15 4zM24 29v15',
  },
  honest: {
    body: 'M8 6h32a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H23l-10 9v-9H8a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z',
    line: 'M24 28l-7-7a4.2 4.2 0 0 1 7-5.5 4.2 4.2 0 0 1 7 5.5z',
  },
} satisfies Record<string, Drawing>
