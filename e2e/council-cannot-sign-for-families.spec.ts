import { atTheTable } from '../testing/charter'
import { charterAt } from '../testing/charter-at'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { postForm } from '../testing/raw-request'
import { aColleague, comeInAs, cookieOf } from '../testing/staff'

test('the council signs for itself, and for nobody else', async ({ page, store, heard, home }) => {
  const hash = await charterAt(store.look, 'sign')
  const council = await atTheTable(store.look, 'council', { name: 'Carl Council' })
  await comeInAs(page, council, heard.folder)
  await page.goto('/staff/charter/signatures')
  await expect(page.getByRole('heading', { name: 'Sign for Hertfordshire County Council' })).toBeVisible()
  await expect(page.getByText('I sign this charter for')).toHaveCount(1)
  await expectGoodPage(page)
  await page.goto('/staff/charter/parties')
  await expect(page.getByRole('button', { name: 'I speak for this party' })).toHaveCount(0)

  const fields = { name: 'X', job: 'Y', method: 'in_workspace', on: '2026-01-01', signs: 'yes', hash }
  const press = async (who: { secret: string }, more: Record<string, string> = {}) => {
    const { name, value } = await cookieOf(heard.folder, who)
    const headers = { cookie: `${name}=${value}`, origin: home, accept: 'application/json' }
    return postForm(home, '/staff/charter/signatures/sign', { ...fields, ...more }, headers)
  }
  await press(council, { party: 'hpci' })
  const administrator = await aColleague(store.look, { roles: ['administrator'], organisation: 'hpci' })
  expect((await press(administrator)).status).toBe(403)
  const otherLead = await aColleague(store.look, { roles: ['party_lead'], organisation: 'hpci' })
  expect((await press(otherLead)).text).toContain('Only the lead of a party speaks for it')
  const signed = await store.look('SELECT party FROM charter_signatures')
  expect(signed.filter(({ party }) => party !== 'council')).toEqual([])
})
