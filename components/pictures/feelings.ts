import { circle, type Drawing } from './drawing'

const EYES = circle(17, 20, 2.2) + circle(31, 20, 2.2)
const HEAD = circle(24, 24, 19)

/** Faces of one size: only mouth and brows change, so that none looks better drawn than another. */
export const feelings = {
  big_smile: {
    body: HEAD,
    solid: EYES,
    line: 'M13 13.5q4-3 7 0M28 13.5q3-3 7 0M13.5 27h21q-2 10-10.5 10t-10.5-10z',
  },
  smile: { body: HEAD, solid: EYES, line: 'M14.5 28.5q9.5 9 19 0' },
  straight: { body: HEAD, solid: EYES, line: 'M16 31h16' },
  frown: { body: HEAD, solid: EYES, line: 'M15.5 34q8.5-8 17 0' },
  big_frown: { body: HEAD, solid: EYES, line: 'M12.5 16l7-3M28.5 13l7 3M14 36q10-13 20 0' },
  feel: {
    body: circle(16, 19, 12) + circle(34, 31, 10.5),
    solid: circle(12, 16.5, 1.7) + circle(20, 16.5, 1.7) + circle(30.5, 29, 1.6) + circle(37.5, 29, 1.6),
    line: 'M10.5 22q5.5 5 11 0M29.5 36q4.5-4.5 9 0',
  },
  heart: { body: 'M24 41L8 25a9.5 9.5 0 0 1 16-11 9.5 9.5 0 0 1 16 11z' },
  star: { body: 'M24 5l5.8 12 13.2 1.8-9.6 9.2 2.4 13.2L24 34.8l-11.8 6.4L14.6 28 5 18.8 18.2 17z' },
  thumb: {
    body: 'M6 22h7v19H6zM13 23l8-8V8a4 4 0 0 1 8 1v9h9a4 4 0 0 1 3.8 5l-3.5 14a5 5 0 0 1-4.8 4H19l-6-3',
  },
  safe: {
    body: 'M24 4l16 6v12c0 10-6 17-16 22C14 39 8 32 8 22V10z',
    line: 'M24 32l-6.5-6.5a4.2 4.2 0 0 1 6.5-5.2 4.2 4.2 0 0 1 6.5 5.2z',
  },
} satisfies Record<string, Drawing>
