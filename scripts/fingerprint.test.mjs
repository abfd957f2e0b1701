import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint, unlessDone } from './fingerprint.mjs'

let root
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'heard-fingerprint-'))
  await mkdir(join(root, 'public/generated'), { recursive: true })
  await writeFile(join(root, 'public/a.txt'), 'one')
})
afterEach(() => rm(root, { recursive: true }))

describe('a fingerprint', () => {
  const print = () => fingerprint(root, ['public', 'missing'], ['public/generated'])

  test('changes with a file, its name and its company, and not with what is left out', async () => {
    const before = await print()
    await writeFile(join(root, 'public/generated/built.js'), 'built')
    expect(await print()).toBe(before)
    await writeFile(join(root, 'public/a.txt'), 'two')
    const edited = await print()
    expect(edited).not.toBe(before)
    await writeFile(join(root, 'public/b.txt'), '')
    expect(await print()).not.toBe(edited)
  })
})

describe('work', () => {
  test('is done once for the same files, and again after it failed', async () => {
    const marker = join(root, 'made/.marker')
    let times = 0
    const work = async () => void times++
    expect(await unlessDone(marker, 'a', work)).toBeUndefined()
    expect(await unlessDone(marker, 'a', work)).toBe('unchanged')
    await expect(unlessDone(marker, 'b', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await unlessDone(marker, 'a', work)
    expect(times).toBe(2)
  })
})
