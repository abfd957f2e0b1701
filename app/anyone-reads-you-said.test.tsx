import { beforeAll, describe, expect, it } from 'vitest'
import planFile from '../content/plan.json'
import { Plan } from '../domain/plan/plan'
import type { YouSaid } from '../domain/you-said/entry'
import { ownDatabase } from '../testing/database'
import { aColleague } from '../testing/staff'
import { ourSurveys } from '../testing/surveys'
import { said } from '../testing/words'
import { publishPlan } from '../server/plan/plan'
import { asStaff } from '../server/staff'
import { publishSurvey } from '../server/surveys/surveys'
import { agreeToYouSaid, beginYouSaid, rewordYouSaid } from '../server/you-said/you-said'
import { GET as open } from './api/v1/you-said/route'
import { GET as priority } from './[lang]/plan/[priority]/route'
import { GET } from './[lang]/you-said/route'

const { look } = ownDatabase()
const content: YouSaid = {
  ...{ title: 'Short breaks', survey: 'yp_11_25', wave: '', questions: [], priority: 'p3', measure: 'p3-m1' },
  ...{
    heard: 'There are <b>too few</b> short breaks.',
    became: 'did_not',
    answer: 'There is no money this year.',
  },
  ...{
    who: 'SEND board',
    day: '2026-10-05',
    easyHeard: 'There are few breaks.',
    easyAnswer: 'We have no money.',
  },
}
let id: string

beforeAll(async () => {
  await publishPlan(Plan.parse(planFile), '2026-11-23')
  for (const survey of ourSurveys()) await publishSurvey(survey, '2026-11-23')
  const writer = await aColleague(look, { roles: ['survey_lead'] })
  const second = await aColleague(look, { roles: ['analyst'] })
  id = await asStaff(writer, (staff) => beginYouSaid(staff, { ...content, answer: 'We look into it.' }))
  await asStaff(second, (staff) => agreeToYouSaid(staff, id, 1))
  await asStaff(writer, (staff) => rewordYouSaid(staff, id, 1, content))
  await asStaff(second, (staff) => agreeToYouSaid(staff, id, 2))
})

const page = async (query = '', lang = 'en') => {
  const response = await GET(new Request(`http://here/${lang}/you-said${query}`), {
    params: Promise.resolve({ lang }),
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('set-cookie')).toBeNull()
  return response.text()
}

describe('you said, we did', () => {
  it('says what was heard, what came of it and why, and what stood there before', async () => {
    const html = await page()
    expect(html).toContain('There are &lt;b&gt;too few&lt;/b&gt; short breaks.')
    expect(html).toContain(said('youSaid.did_not'))
    expect(html).toContain('There is no money this year.')
    expect(html).toContain(said('youSaid.decidedOn', { day: '5 October 2026' }))
    expect(html).toContain('We look into it.')
    expect(html).toContain('href="/en/plan/p3#p3-m1"')
    expect(html).toContain('href="/en/surveys/yp_11_25"')
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
  })

  it('is about one survey, in Easy Read at once where that is for young people', async () => {
    const easy = await page('?survey=yp_11_25')
    expect(easy).toContain(said('youSaid.easyTitle'))
    expect(easy).toContain('We have no money.')
    expect(easy).not.toContain('There is no money this year.')
    expect(await page('?survey=yp_11_25&way=words')).toContain('There is no money this year.')
    expect(await page('?way=easy_read')).toContain('We have no money.')
    expect(await page('?survey=eoa_parent')).toContain(said('youSaid.none'))
  })

  it('takes an address that nobody understands for everything', async () => {
    expect(await page('?survey=%3Cscript%3E&way=upside_down&measure=')).toContain(
      'There is no money this year.',
    )
    expect(await page('?survey=no_such_survey')).toContain(said('youSaid.none'))
  })

  it('marks English in another language', async () => {
    const urdu = await page('', 'ur')
    expect(urdu).toContain('<span lang="en" dir="ltr">There is no money this year.</span>')
    expect(urdu).toContain('href="/ur/plan/p3#p3-m1"')
  })

  it('is linked from the plan, and open to machines', async () => {
    const params = Promise.resolve({ lang: 'en', priority: 'p3' })
    const html = await (await priority(new Request('http://here/en/plan/p3'), { params })).text()
    expect(html).toContain('href="/en/you-said?priority=p3"')
    expect(html).toContain('href="/en/you-said?measure=p3-m1"')
    expect(html).not.toContain('href="/en/you-said?measure=p3-m2"')
    const answer = await open(new Request('http://here/api/v1/you-said?priority=p3'), {
      params: Promise.resolve({}),
    })
    expect(await answer.json()).toMatchObject({
      entries: [{ id, measure: 'p3-m1', wave: null, before: [{ answer: 'We look into it.' }] }],
    })
    expect(answer.headers.get('etag')).toBeTruthy()
  })
})
