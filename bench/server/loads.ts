/** The three things people ask of a server all day: show a question, save an answer, send a whole survey. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Heard } from '../running/heard'
import { databaseIn } from '../running/processes'
import { beginDraft, hiddenField } from '../running/visitor'
import type { Load, Sending } from './phase'

const SURVEY = 'eoa_parent'
const CONNECTIONS = 50
const SAVES_AHEAD = 1000
const preparing = fileURLToPath(new URL('./prepare-drafts.ts', import.meta.url))

/** A finished draft that was not sent: its secret, and the hash of its answers as the check page carries it. */
export type Prepared = { token: string; answers: string }

/** Fifty people open the first question, each of a draft of their own, over and over. */
export async function showing(heard: Heard, seconds: number): Promise<Load> {
  const perConnection = (await begin(heard)).map((path) => [{ path }])
  return { url: heard.url, perConnection, expected: { status: 200 }, seconds }
}

/** Fifty people answer the first question, change their mind, and change it again. */
export async function answering(heard: Heard, seconds: number): Promise<Load> {
  const paths = await begin(heard)
  const perConnection = await Promise.all(
    paths.map(async (path) => saves(path, Number(hiddenField(await text(heard.url + path), 'rev')))),
  )
  return { url: heard.url, perConnection, expected: { status: 303, leadsTo: '/2' }, seconds }
}

/** Every prepared draft is sent once. */
export function sendingAll(heard: Heard, prepared: Prepared[]): Load {
  const sendings = prepared.map(({ token, answers }) => ({
    method: 'POST' as const,
    path: `/en/surveys/${SURVEY}/d/${token}/check`,
    body: new URLSearchParams({ answers, do: 'send' }).toString(),
  }))
  const perConnection = Array.from({ length: CONNECTIONS }, (_, at) =>
    sendings.filter((_, place) => place % CONNECTIONS === at),
  )
  return { url: heard.url, perConnection, expected: { status: 303, leadsTo: '/receipt' }, once: true }
}

/** One page, over and over, on fifty connections. */
export function showingOne(url: string, seconds: number): Load {
  const perConnection = Array.from({ length: CONNECTIONS }, () => [{ path: '/1' }])
  return { url, perConnection, expected: { status: 200 }, seconds }
}

/** Finished drafts, made by Heard's own code; the check page of one shows that their hashes are what people send. */
export async function prepareDrafts(heard: Heard, count: number): Promise<Prepared[]> {
  const env = {
    SURVEY,
    COUNT: String(count),
    DATABASE_URL: await databaseIn(heard.folder),
    HEARD_DATA: heard.folder,
  }
  const execArgv = ['--conditions=react-server', '--import', 'tsx']
  const child = fork(preparing, { execArgv, env: { ...process.env, ...env } })
  const prepared = await new Promise<Prepared[]>((resolve, reject) => {
    child.once('message', (drafts) => resolve(drafts as Prepared[]))
    child.once('disconnect', () => reject(new Error('The drafts were not prepared')))
  })
  const [first] = prepared
  const page = await text(`${heard.url}/en/surveys/${SURVEY}/d/${first!.token}/check`)
  if (hiddenField(page, 'answers') !== first!.answers)
    throw new Error('A prepared draft is not what people send')
  return prepared
}

async function begin(heard: Heard): Promise<string[]> {
  const drafts = await Promise.all(Array.from({ length: CONNECTIONS }, () => beginDraft(heard.url, SURVEY)))
  return drafts.map((draft) => `${new URL(draft).pathname}/1`)
}

/** Each page that is sent carries the rev that the save before it made. */
function saves(path: string, rev: number): Sending[] {
  return Array.from({ length: SAVES_AHEAD }, (_, at) => {
    const answer = at % 2 === 0 ? 'parent_carer' : 'other_carer'
    const body = new URLSearchParams({ rev: String(rev + at), answering_as: answer, do: 'continue' })
    return { method: 'POST', path, body: body.toString() }
  })
}

async function text(address: string): Promise<string> {
  const page = await fetch(address)
  if (page.status !== 200) throw new Error(`Expected 200, but ${address} said ${page.status}`)
  return page.text()
}
