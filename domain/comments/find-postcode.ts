import type { Span } from './span'

const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR ' +
    'NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA ' +
    'WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)

const SHAPE =
  /(?<![\p{L}\p{N}])([a-z]{1,2})([0-9][0-9a-z]?)[ \t\u00a0.-]{0,2}([0-9][abd-hjlnp-uw-z]{2})(?![\p{L}\p{N}])/giu
const ORDINAL = /^\d(st|nd|rd|th)$/

/** Full postcodes in a text, in large or small letters, with or without their space; "Year 7 2nd" is none. */
export function findPostcodes(text: string): Span[] {
  return [...text.matchAll(SHAPE)]
    .filter(([, area, , inward]) => areas.has(area!.toUpperCase()) && !ORDINAL.test(inward!))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, kind: 'postcode' as const }))
}
