import { execFile } from 'node:child_process'
import { expect, it } from 'vitest'
import { waitAfter } from '../../domain/people/back-off'
import { ownDatabase } from '../../testing/database'
import { letThrough, tryAtOnce } from '../../testing/take-tries'
import { countTry, forgetTries, giveTryBack, networkToday, takeTries } from './sign-in-tries'

const { look } = ownDatabase()
const [tries, through] = [tryAtOnce, letThrough]
const later = (seconds: number) =>
  look(
    `UPDATE sign_in_tries SET tried_at = tried_at - make_interval(secs => $1),
    until_at = until_at - make_interval(secs => $1)`,
    [seconds],
  )

/** How many tries a limit lets through while so much time passes: those that are free, and those that waited. */
function allowed(free: number, milliseconds: number): number {
  let [many, waited] = [free, waitAfter(free, free)]
  while (waited * 1000 <= milliseconds) waited += waitAfter(++many, free)
  return many
}

it(
  'lets exactly fifty of a thousand at once through, and one more for each wait that is over',
  { timeout: 120_000 },
  async () => {
    const began = performance.now()
    const waits = await tries('a thousand', 50, 1000)
    const most = allowed(50, performance.now() - began)
    const [row] = await look('SELECT count FROM sign_in_tries')
    expect(waits).toHaveLength(1000)
    expect(through(waits)).toBe(row!.count)
    expect(row!.count).toBeGreaterThanOrEqual(50)
    expect(row!.count).toBeLessThanOrEqual(most)
  },
)

it('lets exactly as many through three servers as through one', { timeout: 120_000 }, async () => {
  const words = ['--conditions=react-server', '--import', 'tsx', 'testing/take-tries.ts', 'all', '50', '300']
  const server = () =>
    new Promise<number>((resolve, reject) => {
      execFile(process.execPath, words, (problem, said) =>
        problem ? reject(problem) : resolve(Number(said)),
      )
    })
  const began = performance.now()
  const [here, there, third] = await Promise.all([server(), server(), tries('all', 50, 300).then(through)])
  const most = allowed(50, performance.now() - began)
  expect(here + there + third).toBeGreaterThanOrEqual(50)
  expect(here + there + third).toBeLessThanOrEqual(most)
})

it('waits 15 seconds, then twice as long each time, up to a quarter of an hour', async () => {
  await tries('doubling', 3, 3)
  const waits = []
  for (let step = 0; step < 8; step++) {
    const [wait] = await tries('doubling', 3, 1)
    waits.push(wait)
    await look(`UPDATE sign_in_tries SET tried_at = tried_at - make_interval(secs => $1)`, [wait])
    expect(await tries('doubling', 3, 1)).toEqual([0])
  }
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900])
})

it('does not wait longer for trying while it has to wait', async () => {
  await tries('impatient', 1, 1)
  const [first] = await tries('impatient', 1, 1)
  await tries('impatient', 1, 20)
  await later(first!)
  expect(await tries('impatient', 1, 1)).toEqual([0])
})

it('counts an hour from the first try, however steadily others follow', async () => {
  await tries('steady', 5, 4)
  await later(3500)
  await tries('steady', 5, 1)
  await later(101)
  expect(through(await tries('steady', 5, 5))).toBe(5)
})

it('forgets what was right, and gives one back where many are counted together', async () => {
  await tries('right', 2, 2)
  await forgetTries('right')
  expect(through(await tries('right', 2, 3))).toBe(2)
  await tries('office', 2, 2)
  await giveTryBack('office')
  expect(through(await tries('office', 2, 2))).toBe(1)
  await giveTryBack('nobody')
})

it('counts apart what has another name, and takes all or waits', async () => {
  await tries('one', 1, 1)
  const both = ['one', 'two'].map((name) => ({ name, free: 1 }))
  expect(await takeTries(both)).toBeGreaterThan(0)
  expect(await countTry('alarm')).toBe(1)
  expect(await countTry('alarm')).toBe(2)
})

it('keeps no network address and no name, in no form that another day or place could use', async () => {
  const request = { headers: new Headers({ 'x-forwarded-for': '192.0.2.55' }) }
  const name = `network ${networkToday(request)}`
  await takeTries([{ name, free: 5 }])
  expect(name).not.toContain('192.0')
  const rows = await look(`SELECT t::text AS row FROM sign_in_tries t`)
  expect(JSON.stringify(rows)).not.toMatch(/192\.0|network|doubling/)
  expect(networkToday({ headers: new Headers({ 'x-forwarded-for': '192.0.2.9' }) })).toBe(
    networkToday(request),
  )
})

it('fails closed: when nothing can be counted, nobody comes in', async () => {
  await look('ALTER TABLE sign_in_tries RENAME TO gone')
  await expect(takeTries([{ name: 'x', free: 5 }])).rejects.toThrow()
  await look('ALTER TABLE gone RENAME TO sign_in_tries')
})
