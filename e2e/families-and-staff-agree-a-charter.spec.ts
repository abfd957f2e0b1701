import type { Page } from '@playwright/test'
import { atTheTable, dayFrom } from '../testing/charter'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { aColleague, comeInAs, problems, type Colleague } from '../testing/staff'

const home = '/staff/charter'

test.use({ apart: 'families' })

test('families and staff write a charter, agree, sign and publish it', async ({ page, store, heard }) => {
  test.setTimeout(240_000)
  const { look } = store
  const facilitator = ['charter_facilitator', 'party_lead'] as const
  const hpci = await aColleague(look, { roles: [...facilitator], organisation: 'hpci', name: 'Farah Forum' })
  const council = await atTheTable(look, 'council', { name: 'Carl Council' })
  const young = await atTheTable(look, 'young_people', { roles: ['party_lead'], name: 'Yara Young' })
  const nhs = await atTheTable(look, 'nhs', { roles: ['party_lead'], name: 'Nora Nurse' })
  await aColleague(look, { roles: ['reader'], organisation: 'nhs', name: 'Wes Witness' })
  const as = async (who: Colleague, path = '') => {
    await comeInAs(page, who, heard.folder)
    await page.setViewportSize(who === council ? { width: 1280, height: 900 } : { width: 360, height: 740 })
    await page.goto(home + path)
  }
  const bothMove = async (name: string) => {
    await as(hpci)
    await region(page, name).getByRole('link', { name: 'Ask for it' }).click()
    await page.getByLabel('Why now').fill('We are ready.')
    await page.getByRole('button', { name: `Ask: ${name}` }).click()
    await expect(page.getByRole('status')).toContainText('The other side has to agree now.')
    await expect(region(page, name).getByRole('button')).toHaveCount(0)
    await as(council)
    await region(page, name).getByRole('button', { name: 'Agree' }).click()
    await expect(page.getByRole('status')).toContainText('Both sides agreed.')
  }

  await test.step('each party names who speaks for it, by itself', async () => {
    await as(council)
    await expectGoodPage(page)
    await expect(region(page, 'Go on to “Gather”')).toContainText('Nobody speaks for these parties yet')
    await as(hpci, '/parties')
    await page.getByRole('button', { name: 'I speak for this party' }).click()
    await expect(page.getByText('Farah Forum speaks and signs for it.')).toBeVisible()
    await expectGoodPage(page)
    await page.getByRole('link', { name: 'Say who of you works on the charter' }).click()
    await page.getByLabel('Who', { exact: true }).selectOption('Farah Forum')
    await page.getByLabel('Drafts the text').check()
    await page.getByLabel('Looks at what people sent').check()
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Drafts, Moderates').first()).toBeVisible()
    await bothMove('Go on to “Gather”')
  })

  await test.step('what was said in rooms counts', async () => {
    await enterNotes(page, () => as(hpci, '/notes'), 'Parents and carers', 'Things that matter', [
      'Ask us before you decide.',
      'Tell us what happened.',
    ])
    await expectGoodPage(page)
    await as(council)
    await expect(region(page, 'Go on to “Draft”')).toContainText('young people')
    await enterNotes(page, () => as(young, '/notes'), 'Young people', 'Things that matter', ['Talk to me.'])
    await bothMove('Go on to “Draft”')
  })

  await test.step('the drafting group writes, and everybody is consulted', async () => {
    await as(hpci, '/text')
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Begin with the starter text' }).click()
    await expect(page.getByRole('status')).toContainText('Every word of it may change.')
    await expectGoodPage(page)
    await as(council)
    await expect(page.getByText('still word for word the text you began with')).toBeVisible()
    await bothMove('Go on to “Consult”')
    await expect(region(page, 'Go on to “Revise”')).toContainText('has no first and last day')
    await page.getByRole('link', { name: 'Change the days' }).click()
    await page.getByLabel('First day').fill(dayFrom(-40))
    await page.getByLabel('Last day').fill(dayFrom(-50))
    await page.getByRole('button', { name: 'Save the days' }).click()
    await expect(problems(page)).toContainText('The last day is before the first.')
    await page.getByLabel('Last day').fill(dayFrom(-1))
    await page.getByRole('button', { name: 'Save the days' }).click()
    await expect(page.getByRole('status')).toContainText('The days are saved.')
    await enterNotes(page, () => as(young, '/notes'), 'Young people', 'Suggestions', [
      'We will always ask you first.',
    ])
    await bothMove('Go on to “Revise”')
  })

  await test.step('both sides answer what was suggested, and the words change', async () => {
    await expect(region(page, 'Go on to “Agree”')).toContainText('One suggestion has no answer yet')
    const suggestion = page.getByRole('link', { name: 'We will always ask you first.' })
    await page.goto(`${home}/suggestions`)
    await expectGoodPage(page)
    await suggestion.click()
    await page.getByLabel('Say something about it').fill('This is what the law asks, too.')
    await page.getByRole('button', { name: 'Say it', exact: true }).click()
    await expect(page.getByText('This is what the law asks, too.')).toBeVisible()
    await page.getByRole('radio', { name: 'Taken with changes' }).check()
    await page.getByRole('button', { name: 'Say it for your side' }).click()
    await expect(problems(page)).toContainText('Say why.')
    await page.getByLabel('Why, for everybody to read').fill('It becomes the first commitment.')
    await page.getByRole('button', { name: 'Say it for your side' }).click()
    await expect(page.getByRole('status')).toContainText('The other side has to say the same.')
    await as(hpci, '/suggestions')
    await suggestion.click()
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Say it for your side' }).click()
    await expect(page.getByRole('status')).toContainText('The answer stands.')
    await page.goto(`${home}/text`)
    await page.locator('main ol a').first().click()
    await page.getByLabel('The commitment').fill('We will always ask you first.')
    await page.getByLabel('Why it is changed').fill('Young people asked for it.')
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('status')).toContainText('The commitment is saved.')
    await bothMove('Go on to “Agree”')
  })

  await test.step('every party says what it thinks, and an objection stops everything', async () => {
    for (const who of [hpci, council, young]) {
      await as(who, '/agreement')
      await page.getByRole('button', { name: 'We support all' }).click()
      await expect(page.getByRole('status')).toContainText('Your party supports all the rest.')
    }
    await as(nhs, '/agreement')
    const first = page.getByRole('link', { name: 'We will always ask you first.' })
    await first.click()
    await page.getByRole('radio', { name: 'We object' }).check()
    await page.getByRole('button', { name: 'Say it for your party' }).click()
    await expect(problems(page)).toContainText('Say why your party objects.')
    await expectGoodPage(page)
    await page.getByLabel('Why you object').fill('In an emergency nobody can ask first.')
    await page.getByRole('button', { name: 'Say it for your party' }).click()
    await page.getByRole('button', { name: 'We support all' }).click()
    await expect(page.getByRole('status')).toContainText('Your party supports all the rest.')
    await expectGoodPage(page)
    await as(council)
    await expect(region(page, 'Go on to “Sign”')).toContainText('A party objects')
    await expect(region(page, 'Go on to “Sign”').getByRole('link', { name: 'Ask for it' })).toHaveCount(0)
    await as(nhs, '/agreement')
    await first.click()
    await page.getByRole('radio', { name: 'We can live with it' }).check()
    await page.getByLabel('What should be remembered').fill('In an emergency we tell you right after.')
    await page.getByRole('button', { name: 'Say it for your party' }).click()
    await expect(page.getByText('To be remembered: In an emergency')).toBeVisible()
    await bothMove('Go on to “Sign”')
  })

  await test.step('each party signs for itself, typed or from the minutes of a meeting', async () => {
    for (const who of [hpci, council, young]) {
      await as(who, '/signatures')
      await page.getByLabel('Job or role').fill('Chair')
      await page.getByRole('checkbox', { name: 'I sign this charter for' }).check()
      await page.getByRole('button', { name: 'Sign', exact: true }).click()
      await expect(page.getByRole('row', { name: `${who.name}, Chair` })).toContainText('Signed this text')
    }
    await as(nhs, '/signatures')
    await expectGoodPage(page)
    await page.getByLabel('Job or role').fill('Director')
    await page.getByRole('radio', { name: 'It was agreed in a meeting' }).check()
    await page.getByRole('checkbox', { name: 'I sign this charter for' }).check()
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await expect(problems(page)).toContainText('Say where the paper or the minutes are kept.')
    await page
      .getByLabel('Where the paper or the minutes are kept')
      .fill('Board minutes of 3 November, item 7')
    await page.getByLabel('Who else of your organisation has seen it').selectOption('Wes Witness')
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await expect(page.getByRole('row', { name: 'Nora Nurse, Director' })).toContainText(
      'In the minutes of a meeting',
    )
    await expectGoodPage(page)
  })

  await test.step('it is published with the day of its review, and supporters are looked at', async () => {
    await as(council, '/dates')
    await page.getByLabel('Looked at again by').fill(dayFrom(800))
    await page.getByRole('button', { name: 'Save the days' }).click()
    await expect(problems(page)).toContainText('at most twelve months from today')
    await page.getByLabel('Looked at again by').fill(dayFrom(300))
    await page.getByRole('button', { name: 'Save the days' }).click()
    await expect(page.getByRole('status')).toContainText('The days are saved.')
    await bothMove('Publish the charter')
    await expect(page.locator('[aria-current=step]')).toContainText('Published')
    await expectGoodPage(page)
    await look(`INSERT INTO charter_supporters (charter_id, hash, shown_name, kind, state, "on")
      SELECT charter_id, hash, 'Stevenage coffee morning', 'group', 'held', now() FROM charter_versions`)
    await as(hpci, '/moderation')
    await expectGoodPage(page)
    await page.getByRole('link', { name: 'Do not show it' }).click()
    await expectGoodPage(page)
    await page.goBack()
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(page.getByText('Nothing waits')).toBeVisible()
    const rows = await look(`SELECT act FROM audit_events WHERE act LIKE 'charter.%' GROUP BY act`)
    expect(rows.length).toBeGreaterThan(10)
  })
})

function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

async function enterNotes(
  page: Page,
  goThere: () => Promise<void>,
  from: string,
  kind: string,
  lines: string[],
) {
  await goThere()
  await page.getByLabel('Which meeting').fill('Coffee morning, Stevenage')
  await page.getByLabel('The day').fill('2026-01-14')
  await page.getByRole('radio', { name: from }).check()
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('What was said, one thing in each line').fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Enter the notes' }).click()
  await expect(page.getByRole('status')).toContainText('entered')
}
