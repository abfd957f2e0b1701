import { box, circle, type Drawing } from './drawing'

/** Things. */
export const things = {
  book: { body: 'M24 12q-7-5-19-5v30q12 0 19 5 7-5 19-5V7q-12 0-19 5z', line: 'M24 12v30' },
  plan: { body: 'M10 4h19l10 10v30H10z', line: 'M29 4v10h10M17 23l2 2 4-5M27 23h6M17 34l2 2 4-5M27 34h6' },
  pencil: {
    body: 'M8 40l3-11L32 8a4.5 4.5 0 0 1 6.5 0l1.5 1.5a4.5 4.5 0 0 1 0 6.5L19 37z',
    line: 'M28 12l8 8M11 29l8 8',
  },
  brush: { body: 'M20 27l17-20a3 3 0 0 1 4 4L21 28zM19 27q-7-1-9 6-1 5-6 6 7 5 13 2 6-3 5-10z' },
  birthday: {
    body: 'M7 28a5 5 0 0 1 5-5h24a5 5 0 0 1 5 5v14H7z',
    line: 'M7 32q4.2 5 8.5 0t8.5 0 8.5 0 8.5 0M4 42h40M24 23v-8M15 23v-5M33 23v-5',
    solid: 'M24 4q4 5 0 8-4-3 0-8z',
  },
  clock: { body: circle(24, 24, 19), line: 'M24 12v12l8 5' },
  calendar: {
    body: box(6, 9, 36, 33, 3),
    line: 'M6 19h36M15 5v8M33 5v8M13 27h4M22 27h4M31 27h4M13 34h4M22 34h4',
  },
  wait: {
    body: 'M12 6h24v5q0 7-9 13 9 6 9 13v5H12v-5q0-7 9-13-9-6-9-13z',
    line: 'M8 6h32M8 42h32',
    solid: 'M17 38q1-4 7-8 6 4 7 8z',
  },
  money: { body: circle(18, 18, 13), line: 'M22 13a4 4 0 0 0-7 2v9h-2 9M13 19h6M33 19a13 13 0 1 1-14 14' },
  tools: { body: 'M30 6a9 9 0 0 0-8 12L6 34a4.5 4.5 0 0 0 7 7l16-16a9 9 0 0 0 12-11l-6 6-6-2-1-6z' },
  magnifier: { body: circle(20, 20, 14), line: 'M30.5 30.5L43 43' },
  target: {
    body: circle(22, 26, 17),
    line: circle(22, 26, 9) + 'M22 26L40 8M36 5v7h7',
    solid: circle(22, 26, 2.5),
  },
  bulb: {
    body: 'M17 33q-8-5-8-14a15 15 0 0 1 30 0q0 9-8 14v3H17z',
    line: 'M18 41h12M24 33v-9M19 20l5 4 5-4',
  },
  health_check: { body: 'M9 8h30v36H9zM18 4h12v8H18z', line: 'M14 27h5l3-7 5 13 3-6h4' },
  health: { body: 'M24 41L8 25a9.5 9.5 0 0 1 16-11 9.5 9.5 0 0 1 16 11z', line: 'M9 26h9l3-6 5 11 3-5h10' },
  future: {
    soft: 'M4 44h40L30 22H18z',
    line: 'M8 44l11-21M40 44L29 23M24 42v-4M24 33v-3M24 26v-1M6 20h8M34 20h8',
    body: 'M16 19a8 8 0 0 1 16 0z',
  },
  lock: { body: box(9, 20, 30, 23, 3), line: 'M15 20v-6a9 9 0 0 1 18 0v6M24 29v6' },
  send: { body: 'M5 22L43 6 33 42 22 29z', line: 'M43 6L22 29v12l5-6' },
  apple: {
    body: 'M24 14q5-4 10-2 7 3 6 13-2 15-10 17-3 0-6-2-3 2-6 2-8-2-10-17-1-10 6-13 5-2 10 2z',
    line: 'M24 14q0-6 5-9',
  },
  chips: { body: 'M9 22h30l-4 21H13zM13 22V9h5v13M20 22V5h5v17M27 22V8h5v14M34 22V13' },
  scales: {
    line: 'M24 6v34M14 43h20M8 13h32M24 8l-16 5M24 8l16 5',
    body: 'M3 28l5-14 5 14a5 5 0 0 1-10 0zM35 28l5-14 5 14a5 5 0 0 1-10 0z',
  },
  objects: {
    body: 'M4 20l11-6 11 6v13l-11 6-11-6zM30 9h14v17H30z',
    line: 'M4 20l11 6 11-6M15 26v13M30 22l5-5 4 4 2-2 3 3',
    solid: circle(35, 13, 1.5),
  },
} satisfies Record<string, Drawing>
