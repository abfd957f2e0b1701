/** Measures the first question in every way of answering, beside the bare page in its language: what is sent, and when it shows. */
import type { Browser } from '@playwright/test'
import { median, rounded, type Line } from '../report'
import { whenQuiet } from '../running/quiet'
import { firstQuestion } from '../running/visitor'
import { firstSight } from './first-load'

const ways = [
  { name: 'words, Urdu', survey: 'eoa_parent', language: 'ur', way: 'words' },
  { name: 'Easy Read', survey: 'yp_11_25', language: 'en', way: 'easy_read' },
  { name: 'Easy Read, Arabic', survey: 'yp_11_25', language: 'ar', way: 'easy_read' },
  { name: 'pictures', survey: 'yp_5_10', language: 'en', way: 'pictures' },
  { name: 'pictures, Urdu', survey: 'yp_5_10', language: 'ur', way: 'pictures' },
]
const MOST_TIMES = 1.5
const most = (way: string) => (way === 'pictures' ? 50 : 20)

const bareIn = (language: string) => `the bare page, ${language}`
const bareAddress = (home: string, language: string) => `${home}${language === 'en' ? '' : `/${language}`}/1`

/** One line for the weight and one for the time of each way; loads take turns with the bare page. */
export async function inEveryWay(
  browser: Browser,
  home: string,
  bare: string,
  loads: number,
): Promise<{ lines: Line[]; firstPaintMs: Record<string, number[]> }> {
  const seen = new Map<string, Awaited<ReturnType<typeof firstSight>>[]>()
  const look = async (name: string, address: string) => {
    await whenQuiet()
    seen.set(name, [...(seen.get(name) ?? []), await firstSight(browser, address)])
  }
  for (let run = 0; run < loads; run++) {
    for (const language of ['en', 'ur', 'ar']) await look(bareIn(language), bareAddress(bare, language))
    for (const way of ways) await look(way.name, await firstQuestion(home, way))
  }
  const middle = (name: string) => median(seen.get(name)!.map(({ firstPaint }) => firstPaint))
  const lines = ways.flatMap(({ name, way, language }): Line[] => [
    { what: `${name}: sent`, measured: seen.get(name)![0]!.total / 1000, unit: 'kB', most: most(way) },
    {
      what: `${name}: first paint, of ${bareIn(language)}`,
      measured: middle(name) / middle(bareIn(language)),
      unit: '×',
      most: MOST_TIMES,
    },
  ])
  const paints = [...seen].map(([name, all]) => [name, all.map(({ firstPaint }) => rounded(firstPaint))])
  return { lines, firstPaintMs: Object.fromEntries(paints) as Record<string, number[]> }
}
