import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { readBy } from './read-by'
import type { SurveyShell } from './survey-shell'

const emergency = { id: 'emergency', label: { text: '' }, phone: '999' }
const services = { id: 'herts_childrens_services', label: { text: '' }, phone: '0300 1' }
const t = (key: string, gaps?: object) => `${key} ${Object.values(gaps ?? {}).join('|')}`.trim()
const lines = (wanted: object, audience: 'parent_carer' | 'child' = 'parent_carer') =>
  readBy({
    ...({ t, contacts: [emergency, services], isRead: true, ...wanted } as unknown as SurveyShell),
    survey: aSurvey([aQuestion('long_text')], { audience }),
  })

it('says who reads and whom to call, each number from the settings', () => {
  expect(lines({})).toBe(
    'question.readBy question.callNow |0300\u00a01|999 safety.callServices |0300\u00a01|999',
  )
  expect(lines({}, 'child')).toContain('safety.beforeWriting safety.callNow')
})

it('names no service that the settings do not know', () => {
  expect(lines({ contacts: [emergency] })).not.toContain('safety.callServices')
})

it('says that nobody reads just now where nobody does', () => {
  expect(lines({ isRead: false })).toMatch(/^question\.notReadYet/)
})
