import { beforeEach, describe, expect, it, vi } from 'vitest'

let limits: typeof import('./limits')
beforeEach(async () => {
  vi.resetModules()
  limits = await import('./limits')
})

const from = (address: string) =>
  new Request('http://heard.example/', { headers: { 'x-forwarded-for': address } })
const wrong = async (address: string, times: number) => {
  const taken = []
  for (let n = 0; n < times; n++) taken.push(await limits.takeTry('receipt', from(address)))
  return taken.filter(Boolean).length
}
/** Whether one more try is there, which is then given back. */
const may = async (address: string) => {
  const taken = await limits.takeTry('receipt', from(address))
  if (taken) await limits.giveTryBack('receipt', from(address))
  return taken
}

describe('wrong codes', () => {
  it('are ten in an hour from one network, and not one more', async () => {
    await wrong('198.51.100.7', 9)
    expect(await may('198.51.100.7')).toBe(true)
    expect(await wrong('198.51.100.7', 5)).toBe(1)
    expect(await may('198.51.100.7')).toBe(false)
  })

  it('are ten also when all are tried at the same moment', async () => {
    const request = from('198.51.100.7')
    const taken = await Promise.all(Array.from({ length: 200 }, () => limits.takeTry('receipt', request)))
    expect(taken.filter(Boolean)).toHaveLength(10)
  })

  it('are not counted for someone whose codes are right', async () => {
    for (let n = 0; n < 30; n++) expect(await may('198.51.100.7')).toBe(true)
  })

  it('leave other networks alone', async () => {
    await wrong('198.51.100.7', 10)
    expect(await may('198.51.101.7')).toBe(true)
    expect(await may('2001:db8::1')).toBe(true)
  })

  it.each([
    ['198.51.100.7', '198.51.100.200', true],
    ['198.51.100.7', '::ffff:198.51.100.9', true],
    ['198.51.100.7', '198.51.10.7', false],
    ['2001:db8:0:1200::1', '2001:db8:0:12ff:9:9:9:9', true],
    ['2001:db8:0:1200::1', '2001:db8:0:1300::1', false],
    ['2001:db8::1', '2001:0db8:0000:0000:0:0:0:2', true],
    ['::1', '::2', true],
  ])('from %s count for %s: %s', async (one, other, same) => {
    await wrong(one, 10)
    expect(await may(other)).toBe(!same)
  })

  it('are three from a network while everyone together has passed a thousand, so that nobody is shut out', async () => {
    for (let network = 0; network < 101; network++) await wrong(`10.0.${network}.1`, 10)
    expect(await wrong('192.0.2.1', 10)).toBe(3)
  })

  it('of one sort take nothing from the other', async () => {
    await wrong('198.51.100.7', 10)
    expect(await limits.takeTry('resume', from('198.51.100.7'))).toBe(true)
  })

  it('are forgotten after an hour', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') })
    await wrong('198.51.100.7', 10)
    vi.setSystemTime(new Date('2026-11-23T11:00:01Z'))
    vi.advanceTimersByTime(3_601_000)
    expect(await may('198.51.100.7')).toBe(true)
    vi.useRealTimers()
  })
})
