import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readContent } from './read-content'
import { thingsToTranslate } from './things-to-translate'
import { readCells, writeCells } from './translation-cells'
import { translationReport } from './translation-report'
import { accept, exportSheet, importSheet } from './translator'
import type { SheetRow } from '../domain/language/translation-sheet'

const home = fileURLToPath(new URL('..', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'heard-translator-'))
const on = '2026-12-01'
// Whole spreadsheets are written and read, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 })

/** Two surveys are enough to see that each text finds its file. */
const isSmall = (path: string) =>
  !/content\/(surveys\/(?!eoa_parent|email_signature)|translations\/(?!pl)).+\.json$/.test(path)
const texts = () =>
  (readdirSync(join(root, 'content'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(join(root, 'content', name), 'utf8')])

beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true })
  cpSync(join(home, 'content'), join(root, 'content'), { recursive: true, filter: isSmall })
})
afterAll(() => rmSync(root, { recursive: true }))

/** What the check of content says of the translations whose English is there. */
function report() {
  const content = readContent(root)
  const things = thingsToTranslate(content)
  const there = content.translations.filter(({ file }) => things.has(file.replace(/^.*\/|\.json$/g, '')))
  return translationReport(there, things)
}

/** The exported sheet of Polish with some rows rewritten; a row without a place stands for all others. */
async function rewritten(name: string, change: (row: SheetRow) => Partial<SheetRow>): Promise<string> {
  const file = join(root, name)
  await exportSheet(root, 'pl', file)
  const [header, ...lines] = await readCells(file)
  const rows = lines.map(
    (line) => Object.fromEntries(header!.map((key, at) => [key, line[at] ?? ''])) as SheetRow,
  )
  await writeCells(
    file,
    rows.map((row) => ({ ...row, ...change(row) })),
  )
  return file
}

describe.each(['pl.csv', 'pl.xlsx'])('a translator with %s', (name) => {
  it('changes nothing by sending back what was exported', async () => {
    const before = texts()
    const file = await rewritten(name, () => ({}))
    expect(await importSheet(root, 'pl', file, { on })).toEqual({
      said: ['0 texts are new or changed.'],
      problems: [],
    })
    expect(texts()).toEqual(before)
  })

  it('translates, checks and notes, and the pages are still whole', async () => {
    const title = '„Zdanie”; drugie zdanie\nw nowej linii'
    const file = await rewritten(name, ({ place }) =>
      place === 'eoa_parent.subtitle'
        ? { translation: title, status: 'checked', note: '=1+1' }
        : place === 'words.start.start'
          ? { translation: 'Rozpocznij' }
          : {},
    )
    const { problems } = await importSheet(root, 'pl', file, { by: 'A. Nowak', on })
    expect(problems).toEqual([])
    const saved = JSON.parse(
      readFileSync(join(root, 'content/translations/pl/eoa_parent.json'), 'utf8'),
    ) as object
    expect(saved).toMatchObject({
      texts: { 'eoa_parent.subtitle': title },
      checked: { 'eoa_parent.subtitle': 'A. Nowak, 2026-12-01' },
      notes: { 'eoa_parent.subtitle': '=1+1' },
    })
    expect(readFileSync(join(root, 'content/languages/pl.json'), 'utf8')).toContain('"start": "Rozpocznij"')
    expect(report().problems).toEqual([])
  })

  it('changes nothing when one row is wrong, and tells of each row', async () => {
    const before = texts()
    const file = await rewritten(name, ({ place }) =>
      place === 'eoa_parent.title'
        ? { translation: 'Zdanie {x}' }
        : place === 'words.front.minutes'
          ? { translation: 'Około {minutes, plural, one {# minuty}}' }
          : place === 'eoa_parent.subtitle'
            ? { translation: 'Ankieta na zakończenie oceny' }
            : {},
    )
    const { problems } = await importSheet(root, 'pl', file, { on })
    expect(problems).toHaveLength(2)
    expect(problems.join('\n')).toMatch(/row \d+, eoa_parent\.title: the gaps are/)
    expect(problems.join('\n')).toMatch(/row \d+, words\.front\.minutes: it cannot be said/)
    expect(texts()).toEqual(before)
  })

  it('must say by whom texts are checked', async () => {
    const file = await rewritten(name, () => ({ status: 'checked' }))
    expect((await importSheet(root, 'pl', file, { on })).problems.join()).toContain('--by "Your name"')
  })
})

it.each([
  ['saved with ; between cells', 'place;english;translation;status\r\ncontact;X;Y;draft'],
  ['saved with tabs', 'place\tenglish\ttranslation\tstatus\ncontact\tX\tY\tdraft'],
])('a sheet %s is read', async (_, text) => {
  const file = join(root, 'other.csv')
  writeFileSync(file, text)
  expect(await readCells(file)).toEqual([
    ['place', 'english', 'translation', 'status'],
    ['contact', 'X', 'Y', 'draft'],
  ])
})

it.each([
  ['letters would be lost', Buffer.from('place,english\ncontact,Zaż\xf3łć', 'latin1')],
  ['cannot be read as a spreadsheet', Buffer.from('PK\x03\x04 broken')],
])('a file in which %s is told in a sentence', async (sentence, bytes) => {
  const file = join(root, 'broken.csv')
  writeFileSync(file, bytes)
  await expect(readCells(file)).rejects.toThrow(sentence)
})

it('says that translations are still right after the English changed', async () => {
  const file = join(root, 'content/lists.json')
  const lists = JSON.parse(readFileSync(file, 'utf8')) as { partnershipContact: { label: string } }
  lists.partnershipContact.label = 'Questions? Write to'
  writeFileSync(file, JSON.stringify(lists))
  const stale = () => report().advice.filter((line) => line.includes('lists.json, "contact"'))
  expect(stale()).toHaveLength(1)
  expect(await accept(root, 'pl', ['lists'])).toMatchObject({ problems: [] })
  expect(stale()).toEqual([])
  expect((await accept(root, 'pl', ['nothing'])).problems).toHaveLength(1)
})
