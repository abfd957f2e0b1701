import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { APIRequestContext } from '@playwright/test'
import { optionsOf } from '../domain/questions/question'
import { questionsOf, type Answers } from '../domain/surveys/survey'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { addResponses } from '../testing/responses'
import { lastQuarter, ourSurvey, today } from '../testing/sealed-answers'
import { sealNow } from '../testing/sealing'
import { diceFrom, someAnswers } from '../testing/some-answers'
import { aColleague, comeInAs } from '../testing/staff'
import type { Store } from '../testing/store'

// Two houses whose people differ only inside their groups, or in what waits or was taken back, must look the same
// from outside, byte for byte, under every filter, in every file (privacy.md section 1, P2 to P4).
const survey = ourSurvey('ap_parent')
const [kind, age] = survey.breakdowns.map(({ question }) =>
  questionsOf(survey).find(({ key }) => key === question)!,
)
const firstTwo = (question: typeof kind) =>
  optionsOf(question!)
    .slice(0, 2)
    .map(({ value }) => value)
const IN_A_GROUP = 12

type House = { turned: number; waiting: string; takenBack: boolean; odd: boolean }
const asItIs: House = { turned: 0, waiting: 'this', takenBack: false, odd: false }

test('nobody can subtract a person: what is inside a group changes nothing that is shown', async ({
  page,
  store,
  heard,
}) => {
  test.slow()
  await comeInAs(page, await aColleague(store.look, { roles: ['analyst'] }), heard.folder)
  const seen = async (house: House) => {
    await build(store, house)
    await sealNow(heard.folder)
    if (house.takenBack) await store.look('DELETE FROM responses WHERE sealed AND id = $1', [idOf('0/0/0')])
    return everythingShown(page.request)
  }
  const before = await seen(asItIs)
  expect(Object.keys(before).length).toBeGreaterThan(100)
  const other = await seen({ turned: 5, waiting: 'that', takenBack: true, odd: false })
  for (const [address, bytes] of Object.entries(before)) expect(other[address], address).toBe(bytes)
  const odd = await seen({ ...asItIs, odd: true })
  expect(Object.keys(before).some((address) => odd[address] !== before[address])).toBe(true)
})

/** Four groups of twelve, all sealed; `turned` gives everyone the answers of somebody else in their own group. */
async function build({ look }: Store, { turned, waiting, odd }: House): Promise<void> {
  await look('TRUNCATE responses, sealed_groups, roll_ups, waves, erasures, sealing_runs CASCADE')
  const groups = firstTwo(kind).flatMap((k, a) => firstTwo(age).map((g, b) => ({ k, g, name: `${a}/${b}` })))
  const sealed = groups.flatMap(({ k, g, name }) =>
    Array.from({ length: IN_A_GROUP }, (_, at) => ({
      id: idOf(`${name}/${at}`),
      day: lastQuarter.opensOn,
      answers: answersOf(`${name}/${(at + turned) % IN_A_GROUP}${odd && !at ? ' odd' : ''}`, {
        [kind!.key]: k,
        [age!.key]: g,
      }),
    })),
  )
  const later = Array.from({ length: 15 }, (_, at) => ({
    id: idOf(`waits ${at}`),
    day: today,
    answers: answersOf(`${waiting} ${at}`),
  }))
  await addResponses(look, survey, [...sealed, ...later])
}

/** Every page and file of figures, by its address; what a nonce or a zip adds of its own is left out. */
async function everythingShown(request: APIRequestContext): Promise<Record<string, string>> {
  const page = await (await request.get(`/staff/insights/${survey.id}`)).text()
  const choices = [...page.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name, options]) =>
      [...options!.matchAll(/value="([^"]*)"/g)].map(([, value]) => (value ? `${name}=${value}` : '')),
  )
  const queries = choices.reduce(
    (all, some) => all.flatMap((query) => some.map((one) => `${query}&${one}`)),
    [''],
  )
  const home = `/staff/insights/${survey.id}`
  const addresses = [
    '/staff/insights',
    `${home}/over-time`,
    ...choices.flat().flatMap((one) => [`${home}?${one}`, `${home}/over-time?${one}`]),
    ...['csv', 'ods', 'xlsx'].flatMap((format) =>
      choices.flat().map((one) => `${home}/export?format=${format}&${one}`),
    ),
    ...queries.map((query) => `${home}/export?format=json${query}`),
  ]
  const shown: Record<string, string> = {}
  for (const address of new Set(addresses)) {
    const answer = await request.get(address)
    shown[address] = `${answer.status()} ${stable(await answer.body())}`
  }
  return shown
}

function stable(body: Buffer): string {
  if (body.subarray(0, 2).toString() !== 'PK') return body.toString().replace(/nonce\W{1,8}[\w+/]{22}==/g, '')
  const parts = Object.entries(unzipSync(new Uint8Array(body))).filter(
    ([name]) => !name.startsWith('docProps'),
  )
  return parts.map(([name, bytes]) => `${name} ${strFromU8(bytes)}`).join('\n')
}

function answersOf(name: string, given: Answers = {}): Answers {
  const seed = createHash('sha256').update(name).digest().readUInt32LE()
  return someAnswers(survey, diceFrom(seed), 1.3, given)
}

function idOf(name: string): Buffer {
  return createHash('sha256').update(`person ${name}`).digest()
}
