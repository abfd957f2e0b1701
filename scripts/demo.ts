/**
 * `npm run demo`: makes up two years of answers to every survey, of the registers, of the co-production log and of what
 * is said about the charter, so that all of Heard can be seen at work; the pages then say so. `-- --responses 100000`
 * makes up that many for each survey. Refuses where people have answered. The same command again adds what is missing
 * to the number asked for, and nothing else.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
// Publishing comes first, by running it: answers are answers to a published version.
import './publish'
import type { Chance } from '../domain/demo/chance'
import { MadeUpLog } from '../domain/demo/made-up-log'
import { MadeUpRegisters } from '../domain/demo/made-up-registers'
import { MadeUpWords } from '../domain/demo/made-up-words'
import { today } from '../server/clock'
import { computeMeasures } from '../server/plan/computed-values'
import { closeDatabases } from '../server/db'
import { becomeMadeUp } from '../server/demo/made-up'
import { makeUpAnswers } from '../server/demo/made-up-answers'
import { makeUpCharter, MadeUpCharter } from '../server/demo/made-up-charter'
import { makeUpLog } from '../server/demo/made-up-log'
import { makeUpRegisters } from '../server/demo/made-up-registers'
import { publishedSurveys } from '../server/surveys/surveys'

const EACH = 600

const { values } = parseArgs({ options: { responses: { type: 'string', default: String(EACH) } } })
const wanted = Number(values.responses)
const words = MadeUpWords.parse(read('comments'))
const registers = MadeUpRegisters.parse(read('registers'))
const log = MadeUpLog.parse(read('co-production-log'))
const charter = MadeUpCharter.parse(read('charter'))

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 1_000_000)
  stop('--responses is a number from 1 to 1000000.')
else if (!(await becomeMadeUp()))
  stop('People have answered here. Made-up answers never stand among real ones: use an empty database.')
else {
  for (const [at, survey] of (await publishedSurveys()).entries()) {
    const made = await makeUpAnswers(survey, wanted, words, chanceFrom(at + 1))
    console.log(`${survey.survey.id}: ${made} answers made up`)
  }
  console.log(`${await makeUpRegisters(registers, chanceFrom(0))} entries of the registers made up`)
  console.log(`${await makeUpLog(log, chanceFrom(-2))} entries of the co-production log made up`)
  console.log(`${await makeUpCharter(charter, chanceFrom(-1))} things said about the charter made up`)
  console.log(`${await computeMeasures(today())} values of the plan's measures worked out`)
}
await closeDatabases()

function read(name: string): unknown {
  return JSON.parse(readFileSync(`content/demo/${name}.json`, 'utf8'))
}

function chanceFrom(seed: number): Chance {
  const dice = xoroshiro128plus(seed)
  return () => uniformFloat64(dice)
}

function stop(why: string): void {
  console.error(why)
  process.exitCode = 1
}
