/** The one way to write to the log. Plain JavaScript, because `npm start` needs it before anything is built. */

/**
 * Writes one structured line: what happened. Never answers, addresses, queries or messages of errors.
 * @param {'info' | 'warn' | 'error'} level
 * @param {string} event
 * @param {Record<string, string | number>} [facts]
 */
export function log(level, event, facts = {}) {
  console.log(JSON.stringify({ at: new Date().toISOString(), level, event, ...facts }))
}

/**
 * What may be logged of an error: its name, code and place in the code. Its message may hold what someone typed.
 * @param {unknown} error
 * @returns {Record<string, string>}
 */
export function placeOf(error) {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, digest } = /** @type {{ code?: unknown, digest?: unknown }} */ (error)
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof digest === 'string' && { digest }),
    stack: framesOf(error)
      .slice(0, 6)
      .map((frame) => frame.trim())
      .join(' | '),
  }
}

/**
 * A message may have lines that look like places in the code, so only those below it count.
 * @param {Error} error
 */
function framesOf({ stack = '', message }) {
  const lines = stack.replace(message, '').split('\n')
  return lines.slice(lines.findLastIndex((line) => !FRAME.test(line)) + 1)
}

const FRAME = /^ {4}at .*(:\d+:\d+\)?|\(<anonymous>\)|\(native\))$/
