import { describe, expect, it } from 'vitest'
import { EvidenceForm, mayAddEvidence } from './evidence'

const filled = {
  ...{ kind: 'survey', title: 'Families who felt respected', figure: '72%', source: 'EOA survey', link: '' },
  ...{ periodFrom: '2026-09-01', periodTo: '2026-12-31' },
}
const wrong = (over: Partial<typeof filled>) =>
  EvidenceForm.safeParse({ ...filled, ...over }).error?.issues.map(({ path }) => path[0])

describe('evidence', () => {
  it('has a time, a source, and a figure or a link', () => {
    expect(wrong({})).toBeUndefined()
    expect(wrong({ figure: '', link: '/en/results/eoa_parent' })).toBeUndefined()
    expect(wrong({ figure: '' })).toEqual(['figure'])
    expect(wrong({ periodTo: '2026-08-01' })).toEqual(['periodTo'])
    expect(wrong({ kind: '', title: '', source: '' })).toEqual(['kind', 'title', 'source'])
  })

  it.each(['javascript:alert(1)', '//evil.example', 'data:text/html,x', 'our page', ' ftp://x'])(
    'does not lead to %s',
    (link) => expect(wrong({ link })).toEqual(['link']),
  )

  it('is added by facilitators, and by leads to what binds their own party', () => {
    const lead = { facilitates: false, leads: true, party: { id: 'council' } }
    expect(mayAddEvidence(lead, { binds: ['council', 'nhs'] })).toBe(true)
    expect(mayAddEvidence(lead, { binds: ['nhs'] })).toBe(false)
    expect(mayAddEvidence({ ...lead, facilitates: true }, { binds: ['nhs'] })).toBe(true)
    expect(mayAddEvidence({ ...lead, leads: false }, { binds: ['council'] })).toBe(false)
    expect(mayAddEvidence(null, { binds: ['council'] })).toBe(false)
  })
})
