import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Record<string, string>

const tokensCss = readFileSync('components/layout/tokens.css', 'utf8')
const displayCss = readFileSync('components/layout/display.css', 'utf8')
const [light, dark] = [/@theme \{/, /prefers-color-scheme: dark\) \{\s*:root \{/].map((at) =>
  tokensIn(tokensCss, at),
)
const own = (theme: string) => tokensIn(displayCss, new RegExp(`:root\\[data-display~='${theme}'\\] \\{`))
const chosenLight = tokensIn(displayCss, /:root:is\(\[data-display~='light'\][^{]*\{/)

const themes: [string, Tokens][] = [
  ['light', light!],
  ['dark', { ...light, ...dark }],
  ['chosen light', { ...light, ...dark, ...chosenLight }],
  ['chosen cream', { ...light, ...dark, ...chosenLight, ...own('cream') }],
  ['chosen dark', { ...light, ...own('dark') }],
  ['chosen high contrast', { ...light, ...own('contrast') }],
]

const grounds = ['paper', 'card', 'tint', 'sand']
const text = [
  ...['ink', 'soft', 'link'].flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...['error', 'success'].flatMap((ink) => ['paper', 'card', 'tint'].map((ground) => [ink, ground])),
  ...['error', 'ink'].map((ink) => [ink, 'error-wash']),
  ['on-brand', 'brand'],
  ['#ffffff', 'brand-dark'],
  ['#14202b', '#ffd84d'],
]
const edges = [
  ...['edge', 'ink', 'error', 'brand'].flatMap((edge) => ['paper', 'card', 'tint'].map((at) => [edge, at])),
  ['edge', 'sand'],
]

describe.each(themes)('in the theme "%s"', (_, tokens) => {
  const ratio = ([first, second]: string[]) => contrast(colour(tokens, first!), colour(tokens, second!))

  test.each(text)('%s is read on %s at 7 to 1', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(7))

  test.each(edges)('%s is seen on %s at 3 to 1', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3))

  test('the focus shows beside every ground: its outline or the ring around it', () => {
    for (const ground of [...grounds, 'brand-dark'])
      expect(Math.max(ratio(['ink', ground]), ratio(['sun', ground]))).toBeGreaterThanOrEqual(3)
  })
})

test('light and dark are the same whether the device or the person asks for them', () => {
  const { sun: _, ...colours } = light!
  expect(chosenLight).toEqual(colours)
  expect(own('dark')).toEqual(dark)
})

function tokensIn(css: string, start: RegExp): Tokens {
  const from = css.search(start)
  if (from < 0) throw new Error(`No block begins like ${start}`)
  const block = css.slice(from, css.indexOf('}', from))
  const found = [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6})/g)]
  return Object.fromEntries(found.map(([, name, value]) => [name, value]))
}

function colour(tokens: Tokens, name: string): string {
  const value = name.startsWith('#') ? name : tokens[name]
  if (!value) throw new Error(`There is no colour "${name}"`)
  return value
}

/** The ratio of WCAG 2: from 1 for the same, to 21 for black on white. */
function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
