/**
 * `npm run demo`: makes up two years of answers to every survey, of the registers and of what is said about the charter, so that all of Heard can be seen at work; the pages
 * then say so. `-- --responses 100000` makes up that many for each survey. Refuses where people have answered. The
 * same command again adds what is missing to the number asked for, and nothing else.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
// Publishing comes first, by running it: answers are answers to a published version.
import './publish'
import type { Chance } from '../domain/demo/chance'
import { MadeUpRegisters } from '../domain/demo/made-up-registers'
import { MadeUpWords } from '../domain/demo/made-up-words'
import { madeUpResponse, perWeek, twoYears } from '../domain/demo/made-up-years'
import { lastWeekOf, quarterFor } from '../domain/surveys/wave'
import { daysAfter, today } from '../server/clock'
import { computeMeasures } from '../server/plan/computed-values'
import { closeDatabases } from '../server/db'
import { addMadeUp, answersOf, becomeMadeUp } from '../server/demo/made-up'
import { makeUpCharter, MadeUpCharter } from '../server/demo/made-up-charter'
import { makeUpRegisters } from '../server/demo/made-up-registers'
import { sealSurvey } from '../server/insights/sealing'
import { publishedSurveys, type PublishedSurvey } from '../server/surveys/surveys'

const EACH = 600
const AT_ONCE = 500

const { values } = parseArgs({ options: { responses: { type: 'string', default: String(EACH) } } })
const wanted = Number(values.responses)
const words = MadeUpWords.parse(read('comments'))
const registers = MadeUpRegisters.parse(read('registers'))
const charter = MadeUpCharter.parse(read('charter'))

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 1_000_000)
  stop('--responses is a number from 1 to 1000000.')
else if (!(await becomeMadeUp()))
  stop('People have answered here. Made-up answers never stand among real ones: use an empty database.')
else {
  for (const [at, survey] of (await publishedSurveys()).entries()) await make(survey, at)
  console.log(`${await makeUpRegisters(registers, chanceFrom(0))} entries of the registers made up`)
  console.log(`${await makeUpCharter(charter, chanceFrom(-1))} things said about the charter made up`)
  console.log(`${await computeMeasures(today())} values of the plan's measures worked out`)
}
await closeDatabases()

function read(name: string): unknown {
  return JSON.parse(readFileSync(`content/demo/${name}.json`, 'utf8'))
}

/** Makes up what is missing of one survey, a quarter at a time, and seals each quarter as it ends. */
async function make(published: PublishedSurvey, seed: number): Promise<void> {
  const { survey } = published
  const missing = wanted - (await answersOf(survey.id))
  const chance = chanceFrom(seed + 1)
  const weeks = twoYears(today())
  const counts = perWeek(Math.max(0, missing), weeks)
  let waiting = []
  for (const [at, week] of weeks.entries()) {
    for (let n = 0; n < counts[at]!; n++)
      waiting.push(madeUpResponse(published, week, at / weeks.length, words, chance))
    const ends = week === lastWeekOf(quarterFor(week))
    if (!ends && at < weeks.length - 1 && waiting.length < AT_ONCE) continue
    for (let from = 0; from < waiting.length; from += AT_ONCE)
      await addMadeUp(survey, waiting.slice(from, from + AT_ONCE))
    waiting = []
    if (ends) await sealSurvey(survey.id, daysAfter(week, 7))
  }
  if (missing > 0) await sealSurvey(survey.id, today())
  console.log(`${survey.id}: ${Math.max(0, missing)} answers made up`)
}

function chanceFrom(seed: number): Chance {
  const dice = xoroshiro128plus(seed)
  return () => uniformFloat64(dice)
}

function stop(why: string): void {
  console.error(why)
  process.exitCode = 1
}
