import { beforeAll, describe, expect, it } from 'vitest'
import { atTheTable, starter } from '../../testing/charter'
import { openTheConsultation } from '../../testing/charter-stages'
import { ownDatabase } from '../../testing/database'
import { answerSome, hideSome, suggestMany } from '../../testing/many-suggestions'
import type { Colleague } from '../../testing/staff'
import { today } from '../clock'
import { database } from '../db'
import { asStaff, type Staff } from '../staff'
import { beginCharter } from './begin'
import { charterNow, versionsOf, type CharterNow, type Version } from './charter'
import { whatBecame } from './receipt'
import { shownSuggestions } from './shown'
import { othersBeside, whatMayBeTakenUp } from './suggestion-choices'
import { balanceIn, openByPlace } from './suggestion-counts'
import { pageWith, suggestionPage, type Suggestion } from './suggestions'

const { look } = ownDatabase()
let council: Colleague
let version: Version
let codes: Map<string, string>

const seeing = <T>(work: (staff: Staff, charter: CharterNow) => Promise<T>) =>
  asStaff(council, async (staff) => work(staff, (await charterNow(staff.tx))!))
const pagesOf = (place?: string) =>
  seeing(async (staff, charter) => {
    const { pages } = await suggestionPage(staff, charter, 1, place)
    const all: Suggestion[][] = []
    for (let page = 1; page <= pages; page++)
      all.push((await suggestionPage(staff, charter, page, place)).suggestions)
    return all
  })
const shownRows = (place: string) =>
  look(`SELECT id::text FROM charter_suggestions WHERE place = $1 AND state = 'shown'`, [place])

// welcome-1: 112 shown, of which 30 answered, and 8 hidden; welcome-2: 12 shown, and 3 held.
beforeAll(async () => {
  await look(`INSERT INTO organisations (id, name, email_domains) VALUES ('council', 'council', '{}')`)
  await beginCharter(starter, today())
  await openTheConsultation(look)
  council = await atTheTable(look, 'council')
  version = (await versionsOf(database('app_public')))[0]!
  codes = await suggestMany(look, version, 'welcome-1', 120)
  await suggestMany(look, version, 'welcome-2', 15)
  await look(
    `UPDATE charter_suggestions SET state = 'held' WHERE id IN
      (SELECT id FROM charter_suggestions WHERE place = 'welcome-2' LIMIT 3)`,
  )
  await hideSome(look, 'welcome-1', 8)
  await answerSome(look, 'welcome-1', 20, 'accepted')
  await answerSome(look, 'welcome-1', 6, 'not_accepted')
  await answerSome(look, 'welcome-1', 4, 'merged')
}, 60_000)

describe('more suggestions than one page shows', () => {
  it('stand each on one page, twenty-five on each, and what is held or hidden on none', async () => {
    const all = await pagesOf()
    expect(all.map(({ length }) => length)).toEqual([25, 25, 25, 25, 24])
    const ids = all.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(124)
    const shown = [...(await shownRows('welcome-1')), ...(await shownRows('welcome-2'))]
    expect(ids.sort()).toEqual(shown.map(({ id }) => id).sort())
    const about = (await pagesOf('welcome-1')).map((page) => page.map(({ place }) => place))
    expect(about.map(({ length }) => length)).toEqual([25, 25, 25, 25, 12])
    expect(new Set(about.flat())).toEqual(new Set(['welcome-1']))
  })

  it('begin with what waits for an answer', async () => {
    const waits = (await pagesOf('welcome-1')).flat().map(({ outcome }) => !outcome)
    expect(waits).toEqual([...Array<boolean>(82).fill(true), ...Array<boolean>(30).fill(false)])
  })

  it('are counted on all pages', async () => {
    const [first, last, beyond] = await seeing(async (staff, charter) => [
      await suggestionPage(staff, charter, 1),
      await suggestionPage(staff, charter, 5),
      await suggestionPage(staff, charter, 1_000_000),
    ])
    expect(first).toMatchObject({ open: 94, answered: 30, page: 1, pages: 5 })
    expect(beyond).toEqual(last)
    expect(beyond).toMatchObject({ open: 94, answered: 30, page: 5 })
    expect(await seeing(openByPlace)).toEqual({ 'welcome-1': 82, 'welcome-2': 12 })
    const families = { suggestions: 124, open: 94, accepted: 20, accepted_changed: 0, merged: 4 }
    for (const number of [undefined, 1])
      expect(await seeing(({ tx }, { id }) => balanceIn(tx, id, number))).toMatchObject([
        { from: 'families', not_accepted: 6, ...families },
        { from: 'staff', suggestions: 0, open: 0 },
      ])
    expect(await seeing(({ tx }, { id }) => balanceIn(tx, id, 2))).toMatchObject([
      { suggestions: 0 },
      { suggestions: 0 },
    ])
  })

  it('are each found again on the page where they stand', async () => {
    const all = await pagesOf()
    for (const [at, page] of all.entries())
      for (const suggestion of [page[0]!, page.at(-1)!])
        expect(await seeing((staff) => pageWith(staff, suggestion))).toBe(at + 1)
  })

  it('can all be chosen that may be: to be part of, and to be taken up', async () => {
    const [first] = (await pagesOf('welcome-1'))[0]!
    const others = await seeing((staff, charter) => othersBeside(staff, charter, first!))
    expect(others).toHaveLength(112 - 1 - 4)
    expect(others.map(({ id }) => id)).not.toContain(first!.id)
    const taken = await seeing((staff, charter) => whatMayBeTakenUp(staff, charter, 'welcome-1'))
    expect(taken).toHaveLength(112 - 6)
    const all = (await pagesOf('welcome-1')).flat()
    const answered = taken.slice(0, 24).map(({ id }) => all.find((one) => one.id === id)?.outcome)
    expect(new Set(answered)).toEqual(new Set(['accepted', 'merged']))
  })
})

describe('the same in public', () => {
  const publicPages = () =>
    Promise.all([1, 2, 3, 4, 5].map((page) => shownSuggestions(version, 'welcome-1', page)))

  it('stand each on one page, and nothing that is hidden', async () => {
    const pages = await publicPages()
    expect(pages.map(({ suggestions }) => suggestions.length)).toEqual([25, 25, 25, 25, 12])
    expect(pages.map(({ page, pages: of }) => [page, of])).toEqual([1, 2, 3, 4, 5].map((page) => [page, 5]))
    const ids = pages.flatMap(({ suggestions }) => suggestions.map(({ id }) => id))
    expect(ids.sort()).toEqual((await shownRows('welcome-1')).map(({ id }) => id).sort())
    expect((await shownSuggestions(version, 'welcome-1', 99)).page).toBe(5)
    expect(await shownSuggestions(version, 'welcome-3', 5)).toEqual({ suggestions: [], page: 1, pages: 1 })
  })

  it('are found by their receipt code on the page that shows them', async () => {
    const pages = await publicPages()
    for (const { suggestions, page } of pages)
      for (const { proposed } of [suggestions[0]!, suggestions.at(-1)!])
        expect((await whatBecame(codes.get(proposed)!))!.page).toBe(page)
    const [hidden] = [...codes].filter(([words]) =>
      pages.every(({ suggestions }) => suggestions.every(({ proposed }) => proposed !== words)),
    )
    expect(await whatBecame(hidden![1])).toMatchObject({ state: 'hidden', page: null })
  })
})
