import { expect, it } from 'vitest'
import { openApi } from './open-api'
import { openYouSaid } from './open-you-said'

const content = {
  ...{
    title: 'Waiting rooms',
    survey: 'hpci_annual',
    wave: '',
    questions: ['good'],
    priority: 'p1',
    measure: '',
  },
  ...{
    heard: 'Too loud.',
    became: 'did' as const,
    answer: 'A quiet room.',
    who: 'Clinics',
    day: '2026-11-02',
  },
  ...{ easyHeard: 'Too loud.', easyAnswer: 'A quiet room.' },
}
const entry = { id: 'e1', organisation: 'nhs', content, on: '2026-11-20', quote: null }

it('gives entries to machines as people read them, and says where', () => {
  const { entries } = openYouSaid(
    [{ ...entry, before: [{ content, on: '2026-11-10', quote: 'Thank you' }] }],
    'https://x',
  )
  expect(entries[0]).toMatchObject({
    page: 'https://x/en/you-said#y-e1',
    survey: 'hpci_annual',
    wave: null,
    measure: null,
    shownSince: '2026-11-20',
    before: [{ quote: 'Thank you', shownSince: '2026-11-10' }],
  })
})

it('is described whole', () => {
  const described =
    openApi('https://x').paths['/api/v1/you-said'].get.responses[200].content['application/json']
  const { properties } = described.schema as { properties: { entries: { items: { properties: object } } } }
  const [given] = openYouSaid([{ ...entry, before: [] }], 'https://x').entries
  expect(Object.keys(properties.entries.items.properties).sort()).toEqual(Object.keys(given!).sort())
})
