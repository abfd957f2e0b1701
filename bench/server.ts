/** Measures what one Heard process and its database can do for fifty people at once, beside bare Node and bare `pg`. */
import { fileURLToPath } from 'node:url'
import { startFloor } from './floor/start-floor'
import { median, report, rounded, type Line } from './report'
import { askDatabase } from './running/database'
import { startHeard, type Heard } from './running/heard'
import { databaseIn, familyOf, memoryOf } from './running/processes'
import { answering, prepareDrafts, sendingAll, showing, showingOne, type Prepared } from './server/loads'
import { measured, runLoad, type Phase, type Watched } from './server/phase'

const quick = process.argv.includes('--quick')
const RUNS = quick ? 1 : 3
const SECONDS = quick ? 3 : 8
const SENDS = quick ? 1000 : 5000
const WARM_SENDS = 500
const rawInsert = fileURLToPath(new URL('./floor/raw-insert.ts', import.meta.url))

type Phases = { show: Phase[]; save: Phase[]; send: Phase[]; bare: Phase[]; raw: Phase[]; memory: Memory[] }
type Memory = { after: string; now: number; highest: number }

async function measureAll(heard: Heard): Promise<Phases> {
  const phases: Phases = { show: [], save: [], send: [], bare: [], raw: [], memory: [] }
  const database = await heard.database()
  const watched: Watched = () => ({ node: [heard.pid()], database: familyOf(database!) })
  const databaseOnly: Watched = () => ({ database: familyOf(database!) })
  const note = (after: string) => phases.memory.push({ after, ...memoryOf(heard.pid()) })
  note('start')
  const drafts = await prepareDrafts(heard, WARM_SENDS + RUNS * SENDS)
  const draftBytes = await sizeOfDraft(heard)
  await warmUp(heard, drafts.splice(0, WARM_SENDS), watched)
  for (let run = 0; run < RUNS; run++) {
    phases.show.push(await runLoad(await showing(heard, SECONDS), watched))
    note('show')
    phases.save.push(await runLoad(await answering(heard, SECONDS), watched))
    note('save')
    phases.send.push(await runLoad(sendingAll(heard, drafts.splice(0, SENDS)), watched))
    note('send')
    phases.bare.push(await showBare(Math.round(phases.show[0]!.bytesEach)))
    const plan = { url: await databaseIn(heard.folder), draftBytes, count: SENDS }
    phases.raw.push(await measured(rawInsert, ['--import', 'tsx'], plan, databaseOnly))
  }
  await countRows(heard, WARM_SENDS + RUNS * SENDS)
  return phases
}

async function warmUp(heard: Heard, drafts: Prepared[], watched: Watched): Promise<void> {
  await runLoad(await showing(heard, 2), watched)
  await runLoad(await answering(heard, 2), watched)
  await runLoad(sendingAll(heard, drafts), watched)
}

/** A page as long as the question is on its way (zipped), without the cost of making or zipping it. */
async function showBare(bytes: number): Promise<Phase> {
  const floor = await startFloor(bytes)
  await runLoad(showingOne(floor.url, 1), () => ({ node: [floor.pid] }))
  const phase = await runLoad(showingOne(floor.url, SECONDS), () => ({ node: [floor.pid] }))
  floor.stop()
  return phase
}

async function sizeOfDraft(heard: Heard): Promise<number> {
  const [row] = await askDatabase(heard.folder, 'SELECT avg(octet_length(sealed))::int AS size FROM drafts')
  return Number(row!.size)
}

/** What was acknowledged must be in the rows, or the figures mean nothing. */
async function countRows(heard: Heard, expected: number): Promise<void> {
  const [row] = await askDatabase(heard.folder, 'SELECT count(*)::int AS count FROM responses')
  if (row!.count !== expected) throw new Error(`${expected} surveys were sent, but ${row!.count} are stored`)
}

function summaryOf(phases: Phase[]) {
  const middle = (of: (phase: Phase) => number) => rounded(median(phases.map(of)))
  const perCpu = ({ count, cpu }: Phase, ...names: string[]) =>
    count / names.reduce((sum, name) => sum + (cpu[name] ?? 0), 0)
  const names = Object.keys(phases[0]!.cpu).filter((name) => name !== 'generator')
  return {
    perSecond: middle(({ perSecond }) => perSecond),
    p50Ms: middle(({ p50 }) => p50),
    p99Ms: middle(({ p99 }) => p99),
    perCpuSecond: middle((phase) => perCpu(phase, ...names)),
    cpuMsEach: Object.fromEntries(
      [...names, 'generator'].map((name) => [
        name,
        middle(({ cpu, count }) => (1000 * (cpu[name] ?? 0)) / count),
      ]),
    ),
    idleBefore: phases.map(({ idleBefore }) => idleBefore),
    runs: phases.map(({ perSecond }) => rounded(perSecond)),
  }
}

type Summary = ReturnType<typeof summaryOf>

function linesOf(all: Record<'show' | 'save' | 'send' | 'bare' | 'raw', Summary>, memory: Memory[]): Line[] {
  const about = (
    what: string,
    { perSecond, p50Ms, p99Ms, perCpuSecond }: Summary,
    limits: object,
  ): Line[] => [
    { what, measured: perSecond, unit: '/s', ...limits },
    { what: `${what}, p50`, measured: p50Ms, unit: 'ms' },
    { what: `${what}, p99`, measured: p99Ms, unit: 'ms' },
    { what: `${what}, per CPU second`, measured: perCpuSecond, unit: '' },
  ]
  return [
    ...about('questions shown', all.show, { least: 320, aim: 1000 }),
    ...about('answers saved', all.save, { least: 430 }),
    ...about('surveys sent', all.send, { least: 400, aim: 1000 }),
    ...about('bare Node page', all.bare, {}),
    ...about('raw insert through pg', all.raw, {}),
    {
      what: 'questions shown, of the bare page',
      measured: all.show.perSecond / all.bare.perSecond,
      unit: '×',
    },
    { what: 'surveys sent, of the raw insert', measured: all.send.perSecond / all.raw.perSecond, unit: '×' },
    { what: 'memory at the end', measured: memory.at(-1)!.now, unit: 'MiB' },
    { what: 'memory at its highest', measured: memory.at(-1)!.highest, unit: 'MiB' },
  ]
}

async function run(): Promise<void> {
  const heard = await startHeard()
  try {
    const { memory, ...phases } = await measureAll(heard)
    const { show, save, send, bare, raw } = phases
    const all = {
      show: summaryOf(show),
      save: summaryOf(save),
      send: summaryOf(send),
      bare: summaryOf(bare),
      raw: summaryOf(raw),
    }
    await report('server', linesOf(all, memory), { quick, connections: 50, ...all, memory })
  } finally {
    await heard.remove()
  }
}

await run()
