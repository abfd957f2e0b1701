import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ownDatabase } from '../testing/database'
import { aQuestion, aSurvey } from '../testing/surveys'
import { installationKey, keysOf } from './keys'
import { keyFor, lock, mac, unlock } from './locks'
import { publishSurvey } from './surveys/surveys'

const { folder, look } = ownDatabase()
const file = join(folder, 'key')

beforeAll(async () => void (await publishSurvey(aSurvey([aQuestion('choice')]), '2026-11-23')))
afterEach(() => void delete process.env.HEARD_KEY)

/** The keys as another process of Heard would know them. */
async function elsewhere(key?: string) {
  vi.resetModules()
  if (key) process.env.HEARD_KEY = key
  return import('./keys')
}

describe('the key of the installation', () => {
  it('is made on the first start in a file that only its owner reads', () => {
    expect(installationKey()).toHaveLength(32)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('stays the same for the next start', async () => {
    expect((await elsewhere()).installationKey()).toEqual(installationKey())
  })

  it('may be given as hex or base64, and nothing shorter', async () => {
    const hex = readFileSync(file, 'utf8').trim()
    expect((await elsewhere(hex.toUpperCase())).installationKey()).toEqual(installationKey())
    const base64 = Buffer.from(hex, 'hex').toString('base64')
    expect((await elsewhere(base64)).installationKey()).toEqual(installationKey())
    const short = await elsewhere('too short')
    expect(() => short.installationKey()).toThrow('HEARD_KEY must be 32 bytes')
  })
})

describe('the keys of a survey', () => {
  it('are each another, and the same in every process', async () => {
    const keys = await keysOf('a_survey')
    const texts = Object.values(keys).map((key) => key.toString('hex'))
    expect(new Set(texts).size).toBe(5)
    expect(await (await elsewhere()).keysOf('a_survey')).toEqual(keys)
  })

  it('do not open with another key of the installation', async () => {
    const { keysOf: others } = await elsewhere('0'.repeat(64))
    await expect(others('a_survey')).rejects.toThrow()
  })

  it('are gone once they were destroyed', async () => {
    await look("UPDATE survey_keys SET links = NULL WHERE survey_id = 'a_survey'")
    await expect((await elsewhere()).keysOf('a_survey')).rejects.toThrow('were destroyed')
  })
})

describe('a lock', () => {
  const key = Buffer.alloc(32, 7)

  it('opens with the same key and place, and looks different each time', () => {
    expect(unlock(key, 'here', lock(key, 'here', 'dŵr')).toString()).toBe('dŵr')
    expect(lock(key, 'here', 'x')).not.toEqual(lock(key, 'here', 'x'))
    expect(unlock(key, 'here', lock(key, 'here', '')).toString()).toBe('')
  })

  it('does not open elsewhere, with another key, cut short, or changed by a bit', () => {
    const locked = lock(key, 'here', 'secret')
    const changed = Buffer.from(locked)
    changed[14]! ^= 1
    expect(() => unlock(key, 'there', locked)).toThrow()
    expect(() => unlock(keyFor('other', key), 'here', locked)).toThrow()
    expect(() => unlock(key, 'here', locked.subarray(0, -1))).toThrow()
    expect(() => unlock(key, 'here', changed)).toThrow()
  })

  it('has a keyed hash that tells nothing without its key', () => {
    expect(mac(key, 'a')).toEqual(mac(key, 'a'))
    expect(mac(key, 'a')).not.toEqual(mac(keyFor('other', key), 'a'))
  })
})
