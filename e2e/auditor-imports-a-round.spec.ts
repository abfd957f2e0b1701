import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, anOrganisation, comeInAs, problems } from '../testing/staff'

const head = 'Case,Overall grade,Child heard?,Where it stands,Helped by,How,Until,Family heard?'
const row = (reference: string, heard: string) =>
  `${reference},Good,"${heard}",Section A,An advocate,speech;drawing,2026-09-30,direct`

test('an auditor brings the file of an outside tool, and a second person checks a case blind', async ({
  page,
  store,
}) => {
  const organisation = anOrganisation()
  const ade = await aColleague(store.look, { roles: ['analyst'], organisation, name: 'Ade Auditor' })
  const sam = await aColleague(store.look, { roles: ['survey_lead'], organisation, name: 'Sam Second' })

  await comeInAs(page, ade)
  await page.goto('/staff/registers/audits/new')
  await expectGoodPage(page)
  await page.getByLabel('Title').fill('EHC plans, autumn 2026')
  await page.getByLabel('Service').fill('Statutory SEND')
  await page.getByLabel('Day of the audit').fill('2026-10-20')
  await page.getByRole('radio', { name: 'At random', exact: true }).check()
  await page.getByLabel('Who audited').fill('Quality assurance')
  await page.getByLabel('Tool').fill('EHCP audit tool')
  await page.getByRole('button', { name: 'Put it into the register' }).click()
  await expect(page.getByRole('heading', { name: 'EHC plans, autumn 2026' })).toBeVisible()
  await expectGoodPage(page)
  const round = page.url()

  const bring = async (lines: string[]) => {
    await page.goto(`${round}/bring`)
    const buffer = Buffer.from(`\ufeff${[head, ...lines].join('\r\n')}`)
    await page.getByLabel('CSV file').setInputFiles({ name: 'audit.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Try this file' }).click()
    await page.waitForURL(/imports/)
  }
  await page.goto(`${round}/bring`)
  await page.getByRole('button', { name: 'Try this file' }).click()
  await expect(problems(page)).toContainText('Choose a file, or paste its text.')
  await expectGoodPage(page)
  await bring([row('C-1', 'Yes, helped'), row('Asha Patel', 'Yes, helped')])
  await expect(page.getByRole('row', { name: /Choose the column/ })).toBeVisible()
  await page.getByLabel('Reference of the case').selectOption('Case')
  await page.getByLabel('Child’s voice: level').selectOption('Child heard?')
  await page.getByLabel('Child’s voice: quote').selectOption('Where it stands')
  await page.getByLabel('Child’s voice: what the help was').selectOption('Helped by')
  await page.getByLabel('Child’s voice: how they communicated').selectOption('How')
  await page.getByLabel('Child’s voice: collected until').selectOption('Until')
  await page.getByRole('button', { name: 'Keep this and try again' }).click()
  await page
    .getByLabel('Child’s voice: level: “Yes, helped”')
    .selectOption('Their own views, with help from a person')
  await page.getByRole('button', { name: 'Keep this and try again' }).click()
  await expect(page.getByText('Say below what this means in our words.')).toHaveCount(0)
  await expect(page.getByRole('row', { name: /Asha Patel/ })).toContainText('This looks like a name')
  await expect(page.getByRole('button', { name: /^Take in/ })).toHaveCount(0)
  await expectGoodPage(page)
  await page.goto(round)
  await expect(page.getByRole('row', { name: /C-1/ })).toHaveCount(0)

  // The mapping was kept: the next file of the tool needs no more words.
  await bring([row('C-1', 'Yes, helped'), row('C-2', 'Yes, helped')])
  await page.getByRole('button', { name: 'Take in 2 cases' }).click()
  await expect(page.getByRole('status')).toContainText('2 cases are in the register.')
  await expect(page.getByRole('row', { name: /C-2/ })).toContainText('Rule R-supported')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toContainText('taken out again')
  await expect(page.getByRole('row', { name: /C-2/ })).toHaveCount(0)
  await bring([row('C-1', 'Yes, helped'), row('C-2', 'Yes, helped')])
  await page.getByRole('button', { name: 'Take in 2 cases' }).click()

  await page.getByRole('link', { name: 'Write down a case' }).click()
  await page.getByLabel('Reference').fill('943 476 5919')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(problems(page)).toContainText('This looks like an NHS number.')
  await page.getByLabel('Reference').fill('C-3')
  await page
    .getByRole('group', { name: 'The child’s or young person’s voice' })
    .getByLabel('Level')
    .selectOption('Asked, and chose not to say')
  await page.getByLabel('Space:').selectOption('2: Clear evidence')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('status').first()).toContainText(
    'C-3 is kept. Child’s voice: Counts as “Not known” for now',
  )
  await expect(page.getByRole('heading', { name: 'Write down a case' })).toBeVisible()

  await comeInAs(page, sam)
  await page.goto('/staff/registers/checks')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Check an entry' }).click()
  await expect(page.getByRole('main')).not.toContainText('R-supported')
  await page
    .getByLabel('The child’s or young person’s voice')
    .selectOption('Their own views, with help from a person')
  await page.getByLabel('The family’s voice').selectOption('Not known')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Keep my word' }).click()
  await expect(page.getByText('1 of 3 cases checked by a second person')).toBeVisible()
  await expect(page.getByText(/Child’s voice: the same level in 1 of 1 \(100%\)/)).toBeVisible()
})
