import { expect, it } from 'vitest'
import content from '../../content/charter.json'
import { charterProblems, StarterCharter } from './starter'

const charter = StarterCharter.parse(content)
const asked = [
  'eoa_parent.staff_respect',
  'hpci_annual.say_in_support',
  'eoa_parent.your_views_listened',
  'eoa_parent.staff_honest',
  'early_years.joined_up',
]

it('has twenty commitments, each in Easy Read too, and nothing it names is missing', () => {
  expect(charter.sections.flatMap((section) => section.commitments)).toHaveLength(20)
  expect(charterProblems(charter, ['p2-m4'], asked)).toEqual([])
})

it('finds a measure, a party and a question that are not there', () => {
  const broken = structuredClone(charter)
  broken.sections[0]!.commitments[0]!.bindsPartyIds = ['nobody']
  const problems = charterProblems(broken, ['p1-m1'], asked.slice(1))
  expect(problems).toHaveLength(3)
  expect(problems[0]).toContain('measureId "p2-m4" is not in content/plan.json. Use p1-m1.')
  expect(problems[1]).toContain('commitment welcome-1: party "nobody"')
  expect(problems[2]).toContain('"eoa_parent.staff_respect" names no question we ask')
})
