/** Measures what a parent with an old phone and bad signal waits for, beside a bare page on the same machine. */
import type { Browser } from '@playwright/test'
import { startFloor } from './floor/start-floor'
import { firstLoad, type FirstLoad } from './phone/first-load'
import { longestTask } from './phone/longest-task'
import { nextSteps } from './phone/next-steps'
import { openBrowser } from './phone/phone'
import { inEveryWay } from './phone/ways'
import { median, report, rounded, type Line } from './report'
import { startHeard } from './running/heard'
import { whenQuiet } from './running/quiet'
import { beginDraft } from './running/visitor'

const SURVEY = 'eoa_parent'
const quick = process.argv.includes('--quick')
const LOADS = quick ? 2 : 13
const JOURNEYS = quick ? 1 : 3

type Page = { name: string; first: () => Promise<string> }
type Measured = { loads: FirstLoad[]; tasks: number[]; steps: number[][]; idle: number[] }

async function measure(browser: Browser, pages: Page[]): Promise<Measured[]> {
  const all = pages.map(() => ({ loads: [], tasks: [], steps: [], idle: [] }) as Measured)
  for (const page of pages) await firstLoad(browser, await page.first())
  // Taking turns, so that a busy minute of the machine falls on both.
  for (let run = 0; run < LOADS; run++)
    for (const [at, { first }] of pages.entries()) {
      all[at]!.loads.push(await firstLoad(browser, await addressWhenQuiet(first, all[at]!)))
      all[at]!.tasks.push(await longestTask(browser, await addressWhenQuiet(first, all[at]!)))
    }
  for (let run = 0; run < JOURNEYS; run++)
    for (const [at, { first }] of pages.entries())
      all[at]!.steps.push(await nextSteps(browser, await addressWhenQuiet(first, all[at]!)))
  return all
}

/** A first question, once the server has come to rest from beginning a draft: a phone runs on a machine of its own. */
async function addressWhenQuiet(first: Page['first'], { idle }: Measured): Promise<string> {
  const address = await first()
  idle.push(await whenQuiet())
  return address
}

function summaryOf({ loads, tasks, steps, idle }: Measured) {
  const middle = (of: (load: FirstLoad) => number) => median(loads.map(of))
  return {
    bytes: { ...loads[0]!.bytes, total: middle(({ total }) => total) },
    requests: loads[0]!.requests,
    firstPaintMs: rounded(middle(({ firstPaint }) => firstPaint)),
    answerableMs: rounded(middle(({ answerable }) => answerable)),
    longTaskMs: rounded(median(tasks)),
    loadsWithLongTasks: tasks.filter((task) => task > 0).length,
    nextStepMs: rounded(median(steps.flat())),
    idle,
    runs: {
      answerableMs: loads.map(({ answerable }) => rounded(answerable)),
      longTaskMs: tasks.map(rounded),
      nextStepMs: steps.map((journey) => journey.map(rounded)),
    },
  }
}

function linesOf(heard: ReturnType<typeof summaryOf>, bare: ReturnType<typeof summaryOf>): Line[] {
  return [
    { what: 'sent to the phone', measured: heard.bytes.total / 1000, unit: 'kB', most: 20 },
    { what: 'requests', measured: heard.requests.length, unit: '', most: 6 },
    { what: 'longest task over 50 ms', measured: heard.longTaskMs, unit: 'ms', most: 50 },
    { what: 'longest task over 50 ms, bare page', measured: bare.longTaskMs, unit: 'ms' },
    { what: `loads with such a task, of ${LOADS}`, measured: heard.loadsWithLongTasks, unit: '' },
    { what: 'first paint', measured: heard.firstPaintMs, unit: 'ms' },
    { what: 'first paint of the bare page', measured: bare.firstPaintMs, unit: 'ms' },
    { what: 'answerable', measured: heard.answerableMs, unit: 'ms' },
    { what: 'answerable, bare page', measured: bare.answerableMs, unit: 'ms' },
    {
      what: 'answerable, ratio',
      measured: heard.answerableMs / bare.answerableMs,
      unit: '×',
      most: 1.5,
      aim: 1.2,
    },
    { what: 'next step', measured: heard.nextStepMs, unit: 'ms' },
    { what: 'next step, bare page', measured: bare.nextStepMs, unit: 'ms' },
    { what: 'next step, ratio', measured: heard.nextStepMs / bare.nextStepMs, unit: '×', most: 1.1 },
  ]
}

async function run(): Promise<void> {
  const heard = await startHeard()
  const floor = await startFloor()
  const browser = await openBrowser()
  try {
    const [ours, bare] = await measure(browser, [
      { name: 'heard', first: async () => `${await beginDraft(heard.url, SURVEY)}/1` },
      { name: 'bare', first: async () => `${floor.url}/1` },
    ])
    const [a, b] = [summaryOf(ours!), summaryOf(bare!)]
    const { lines, firstPaintMs } = await inEveryWay(browser, heard.url, floor.url, LOADS)
    const measured = { survey: SURVEY, quick, heard: a, bare: b, firstPaintMs }
    await report('phone', [...linesOf(a, b), ...lines], measured)
  } finally {
    await browser.close()
    floor.stop()
    await heard.remove()
  }
}

await run()
