import type { Span } from './span'

const AT = String.raw`\s?(?:@|＠|\(at\)|\[at\])\s?`
const ENDING = 'com|co|uk|org|net|gov|nhs|sch|ac|me|info'
const DOT = String.raw`(?:\s?(?:\(dot\)|\[dot\])\s?|\.|\s?[.,]\s?(?=(?:${ENDING})\b))`
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`
const POST = 'gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|live|msn|aol|btinternet|sky|nhs'
const WRITTEN = new RegExp(
  String.raw`[\p{L}\p{N}._%+'’-]{1,64}${AT}(?:${LABEL}(?:${DOT}${LABEL}){1,5}|(?:${POST})\b)`,
  'giu',
)
// "jane dot smith at gmail dot com": only with an ending that addresses have, because people also meet "at school".
const SPOKEN = new RegExp(
  String.raw`[\p{L}\p{N}._-]{1,64}(?: dot [\p{L}\p{N}_-]{1,64}){0,3} at ${LABEL}(?:(?: dot |\.)${LABEL}){0,3}(?: dot |\.)(?:${ENDING})\b`,
  'giu',
)

/** E-mail addresses in a text, also those written so that machines do not see them: jane (at) example (dot) org. */
export function findEmails(text: string): Span[] {
  return [WRITTEN, SPOKEN].flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      kind: 'email' as const,
    })),
  )
}
