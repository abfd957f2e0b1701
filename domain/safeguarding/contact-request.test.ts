import { describe, expect, it } from 'vitest'
import { answerBy, Answered, MOST_ABOUT, MOST_LINE, readAsked } from './contact-request'

const sent = { name: ' Sam ', reach: '07700 900123', who: 'parent_carer', answerer: 'council' }
const problems = (says: object) => readAsked({ ...sent, ...says }, ['council', 'nhs'])

describe('asking to be contacted', () => {
  it('needs a name to say, a way to reach them, who they are and who is asked, and nothing else', () => {
    expect(readAsked({}, ['council', 'nhs'])).toEqual({
      problems: ['name', 'reach', 'who', 'answerer'].map((field) => ({
        field,
        says: `contactMe.problems.${field}`,
      })),
    })
    expect(readAsked(sent, ['council', 'nhs'])).toEqual({
      said: {
        asked: { name: 'Sam', reach: '07700 900123', time: '', about: '', who: 'parent_carer' },
        answerer: 'council',
      },
    })
  })

  it('asks the only organisation that can answer without a choice, whatever was sent', () => {
    expect(readAsked({ ...sent, answerer: 'hpci' }, ['nhs'])).toMatchObject({ said: { answerer: 'nhs' } })
  })

  it('is refused for an organisation in which nobody can answer', () => {
    const refused = { problems: [{ field: 'answerer', says: 'contactMe.problems.answerer' }] }
    expect(problems({ answerer: 'hpci' })).toEqual(refused)
    expect(readAsked(sent, [])).toEqual(refused)
  })

  it.each(['sam@example.org', '٠٧٧٠٠ ٩٠٠١٢٣', 'Text me on 07700 900123, not at night'])(
    'can be reached by %s',
    (reach) => expect(problems({ reach })).toMatchObject({ said: { asked: { reach } } }),
  )

  it.each(['', 'at school', 'room 12'])('cannot be reached by "%s"', (reach) => {
    expect(problems({ reach })).toEqual({
      problems: [{ field: 'reach', says: 'contactMe.problems.reach' }],
    })
  })

  it('says how long words may be', () => {
    expect(problems({ about: '😀'.repeat(MOST_ABOUT) })).toHaveProperty('said')
    expect(problems({ name: 'x'.repeat(MOST_LINE + 1), about: 'x'.repeat(MOST_ABOUT + 1) })).toEqual({
      problems: [
        { field: 'name', says: 'contactMe.problems.line-long', limit: MOST_LINE },
        { field: 'about', says: 'contactMe.problems.long', limit: MOST_ABOUT },
      ],
    })
  })
})

it('must be answered within two working days', () => {
  expect(answerBy('2026-11-27', [])).toBe('2026-12-01')
  expect(answerBy('2026-12-24', ['2026-12-25', '2026-12-28'])).toBe('2026-12-30')
})

it('is answered with a few words on what came of it', () => {
  expect(Answered.safeParse({ outcome: 'x' }).success).toBe(false)
  expect(Answered.parse({ outcome: ' Rang her ' })).toEqual({ outcome: 'Rang her' })
})
