/** A piece of two texts: in both, only in the new one, or only in the old one. */
export type Piece = { was: 'kept' | 'added' | 'removed'; text: string }

/**
 * What changed between two texts, word by word, in any language: pieces in reading order that give the old text
 * without the added ones and the new text without the removed ones. `locale` is that of the texts, like en or ur.
 */
export function compare(before: string, after: string, locale: string): Piece[] {
  const [old, now] = [wordsIn(before, locale), wordsIn(after, locale)]
  const start = sharedStart(old, now)
  const end = sharedStart(old.slice(start).reverse(), now.slice(start).reverse())
  const middle = longestShared(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return joined([...old.slice(0, start).map(kept), ...middle, ...old.slice(old.length - end).map(kept)])
}

/** What was added and what was taken out, each as people would read it: without spaces or lone marks. */
export function changesIn(pieces: readonly Piece[]): { added: string[]; removed: string[] } {
  const said = (was: Piece['was']) =>
    pieces
      .filter((piece) => piece.was === was && /[\p{L}\p{N}]/u.test(piece.text))
      .map(({ text }) => text.trim())
  return { added: said('added'), removed: said('removed') }
}

/** Words, spaces and marks, each a piece of its own, as readers of the language would part them. */
function wordsIn(text: string, locale: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at++
  return at
}

/** The longest common subsequence, read back as pieces; what is removed stands before what is added in its place. */
function longestShared(old: readonly string[], now: readonly string[]): Piece[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i]![j] =
        old[i] === now[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push(kept(old[i]!))
      i++
      j++
    } else if (i < old.length && (j >= now.length || longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      pieces.push({ was: 'removed', text: old[i++]! })
    } else pieces.push({ was: 'added', text: now[j++]! })
  }
  return pieces
}

const kept = (text: string): Piece => ({ was: 'kept', text })

/** Runs of one sort as one piece, what was removed before what was added; a space between two changes changed too. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = []
  const changed = { removed: '', added: '' }
  const flush = () => {
    for (const was of ['removed', 'added'] as const) {
      if (changed[was]) runs.push({ was, text: changed[was] })
      changed[was] = ''
    }
  }
  pieces.forEach(({ was, text }, at) => {
    if (was !== 'kept') changed[was] += text
    else if (!text.trim() && isChange(pieces[at - 1]) && isChange(pieces[at + 1])) {
      changed.removed += text
      changed.added += text
    } else {
      flush()
      const last = runs.at(-1)
      if (last?.was === 'kept') last.text += text
      else runs.push({ was, text })
    }
  })
  flush()
  return runs
}

function isChange(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.was !== 'kept'
}
