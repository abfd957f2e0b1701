import { describe, expect, it } from 'vitest'
import type { Role } from '../people/access'
import { alerted, goesWider, minutesToNextAlert, type Helper } from './alerts'

const person = (id: string, roles: Role[], wanted: Partial<Helper> = {}): Helper => ({
  id,
  name: id,
  email: `${id}@example.org`,
  organisation: 'hpci',
  onRota: false,
  roles,
  ...wanted,
})
const lead = person('lead', ['safeguarding_lead'])
const deputy = person('deputy', ['analyst'], { onRota: true })
const surveyLead = person('survey-lead', ['survey_lead', 'administrator'])
const administrator = person('administrator', ['administrator'])
const elsewhere = person('elsewhere', ['safeguarding_lead', 'administrator'], { organisation: 'council' })
const everyone = [lead, deputy, surveyLead, administrator, elsewhere, person('reader', ['reader'])]
const told = (number: number, people = everyone) =>
  alerted(number, people, 'hpci').map(({ person, why }) => `${person.id}: ${why}`)

describe('an alert', () => {
  it('goes to the leads first, twice within a quarter of an hour, then every hour', () => {
    expect([told(1), told(2)]).toEqual([['lead: lead'], ['lead: lead']])
    expect([1, 2, 3, 30].map(minutesToNextAlert)).toEqual([15, 60, 60, 60])
  })

  it('goes to the deputy and survey leads from the third on, and to administrators from the fifth, each once', () => {
    const third = ['lead: lead', 'deputy: escalated', 'survey-lead: escalated']
    expect(told(3)).toEqual(third)
    expect(told(4)).toEqual(third)
    expect(told(5)).toEqual([...third, 'administrator: escalated'])
  })

  it('goes at once to survey leads and administrators where there is no lead, and says so', () => {
    const without = everyone.filter((one) => one !== lead)
    expect(told(1, without)).toEqual(['deputy: no-lead', 'survey-lead: no-lead', 'administrator: no-lead'])
  })

  it('goes to every administrator there is when the organisation has nobody', () => {
    expect(told(1, [elsewhere])).toEqual(['elsewhere: nobody-there'])
    expect(told(1, [])).toEqual([])
  })

  it('never goes to another organisation while somebody is there', () => {
    for (let number = 1; number < 20; number++) expect(told(number).join()).not.toContain('elsewhere')
  })
})

it('is on record as wider when it is', () => {
  expect(goesWider(1, ['lead'])).toBe(false)
  expect(goesWider(3, ['lead', 'escalated'])).toBe(true)
  expect(goesWider(4, ['lead', 'escalated'])).toBe(false)
  expect(goesWider(5, ['lead', 'escalated'])).toBe(true)
  expect(goesWider(1, ['no-lead'])).toBe(true)
})
