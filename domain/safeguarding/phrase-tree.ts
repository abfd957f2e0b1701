import type { Step } from './word-list'

/** A place in the tree of phrases: which letters may follow, and what is found here. */
type Node = {
  next: Map<string, Node>
  /** After a star: whatever else the word has. */
  rest?: Node
  /** After three dots: up to three words in between. */
  gap?: Node
  found?: string
}

const MOST_BETWEEN = 3
const PLURAL = new Set(['', 's', 'es'])

/** All phrases as one tree, so that reading a text takes as long as the text, however long the list. */
export class PhraseTree {
  private readonly root: Node = { next: new Map() }

  /** Adds a phrase; `found` is what reading it tells. The first phrase to end at a place keeps it. */
  add(steps: Step[], found: string): void {
    let node = this.root
    for (const step of steps) {
      if (step === '*') node = node.rest ??= { next: new Map() }
      else if (step === '...') node = node.gap ??= { next: new Map() }
      else for (const letter of step.letters) node = follow(node, letter)
    }
    node.found ??= found
  }

  /** Everything found in words, each given in the ways it may be read. Blanks inside a phrase do not count. */
  read(words: string[][]): Set<string> {
    const found = new Set<string>()
    const enter = (node: Node, at: number) => {
      for (const way of words[at] ?? []) walk(node, way, 0, at + 1)
    }
    const walk = (node: Node, word: string, at: number, after: number): void => {
      if (node.found && PLURAL.has(word.slice(at))) found.add(node.found)
      if (node.rest) walk(node.rest, word, word.length, after)
      if (at < word.length) {
        const letter = word[at]!
        // A star in a text hides a letter, as in k*ll.
        const on = letter === '*' ? [...node.next.values()] : [node.next.get(letter)]
        for (const one of on) if (one) walk(one, word, at + 1, after)
        return
      }
      if (node.next.size) enter(node, after)
      if (node.gap) for (let skip = 0; skip <= MOST_BETWEEN; skip++) enter(node.gap, after + skip)
    }
    words.forEach((_, at) => enter(this.root, at))
    return found
  }
}

function follow(node: Node, letter: string): Node {
  const known = node.next.get(letter)
  if (known) return known
  const fresh: Node = { next: new Map() }
  node.next.set(letter, fresh)
  return fresh
}
