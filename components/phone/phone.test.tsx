// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inEnglish } from '../../domain/language/words'
import { orderOf } from '../../domain/surveys/order'
import { skipOption } from '../../domain/surveys/skip'
import { expectSoundMarkup } from '../../testing/good-page'
import { aDraft, aQuestion, aSurvey } from '../../testing/surveys'
import { said } from '../../testing/words'
import { STATES, type OnPhone } from './on-phone'
import { PhoneDocument } from './phone-document'

/** Scripts of earlier tests are still listening, each for a draft of its own. */
let path = ''
let drafts = 0
const survey = aSurvey([
  aQuestion('choice', { key: 'first', required: true }),
  aQuestion('choices', { key: 'only_b', showIf: { question: 'first', in: ['b'] } }),
  aQuestion('month', { key: 'when' }),
  aQuestion('long_text', { key: 'words', text: 'Why {{first|that}}?', limit: 20 }),
])
const onPhone = (): OnPhone => ({
  path,
  survey,
  draft: aDraft(survey),
  problems: {
    first: { 'choose-one': 'Choose one thing' },
    words: { 'too-long': 'Too long' },
    when: { 'year-missing': 'Say the year' },
  },
  place: { sure: 'Question {place} of {total}', about: 'Question {place}, about {left} left' },
  states: Object.fromEntries(STATES.map((state) => [state, state])) as OnPhone['states'],
  words: { skipped: 'skipped', yourAnswer: 'Your answer:', skip: 'Skip' },
})
const page = () =>
  renderToStaticMarkup(
    <PhoneDocument
      {...{
        survey,
        onPhone: onPhone(),
        phrases: inEnglish,
        madeUp: false,
        owner: 'The council',
        contacts: [],
        isRead: true,
      }}
      language="en"
      t={said as never}
      path="/surveys/a_survey/d/secret/phone"
      contact={{ label: 'Write to', email: 'us@example.org' }}
      name={{ text: 'A survey' }}
      translation={'whole' as never}
      draft={path}
      screens={orderOf(survey).authored.map((stop) => ({
        ...stop,
        skips: skipOption(survey, stop.question),
      }))}
      aboutYou={null}
    />,
  )

const kept = new Map<string, Map<string, Response>>()
const nameOf = (asked: Request | string) =>
  new URL(asked instanceof Request ? asked.url : asked, location.href).pathname
const unregister = vi.fn(async () => true)
const phoneCaches = {
  has: async (name: string) => kept.has(name),
  delete: async (name: string) => kept.delete(name),
  open: async (name: string) => {
    const files = kept.get(name) ?? new Map<string, Response>()
    kept.set(name, files)
    return {
      addAll: async (all: Request[]) => all.forEach((each) => files.set(nameOf(each), new Response('file'))),
      put: async (at: string, what: Response) => void files.set(nameOf(at), what),
      match: async (at: string) => files.get(nameOf(at))?.clone(),
    }
  },
}

beforeEach(async () => {
  kept.clear()
  unregister.mockClear()
  path = `/en/surveys/a_survey/d/secret-${++drafts}`
  vi.resetModules()
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('caches', phoneCaches)
  vi.stubGlobal(
    'Request',
    class extends Request {
      constructor(asked: string) {
        super(new URL(asked, 'http://localhost:3000'))
      }
    },
  )
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      register: vi.fn(),
      ready: Promise.resolve(),
      getRegistration: async () => ({ scope: `${location.origin}${path}/`, unregister }),
    },
  })
  document.documentElement.innerHTML = page()
  await import('./phone')
})

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => each.textContent === name && !each.closest('[hidden]'),
  )!
const press = async (name: string) => {
  button(name).click()
  await settled()
}
const heading = () => document.querySelector('#stage h1')?.textContent
const state = () => document.getElementById('state')!.textContent
const choose = (value: string) =>
  (document.querySelector<HTMLInputElement>(`#stage [value="${value}"]`)!.checked = true)
const toTheCheck = async () => {
  await press(said('phone.title'))
  choose('b')
  await press(said('question.continue'))
  for (const _ of ['only_b', 'when', 'words']) await press(said('question.skip'))
}

describe('a survey on the phone', () => {
  it('is sound markup', async () => {
    await expectSoundMarkup(`<!doctype html>${page()}`)
  })

  it('stores nothing before the press that asks for it', async () => {
    await settled()
    expect([...kept]).toEqual([])
    expect(navigator.serviceWorker.register).not.toHaveBeenCalled()
  })

  it('asks along the branch, says what is wrong, and fills an earlier answer into a later question', async () => {
    await press(said('phone.title'))
    expect([state(), heading()]).toEqual(['saved', 'What about first?'])
    expect(document.querySelector('#stage .error-text, #stage .wrong, #stage .error-summary')).toBeNull()
    await press(said('question.continue'))
    expect(document.querySelector('#stage .error-summary')!.textContent).toContain('Choose one thing')
    choose('a')
    await press(said('question.continue'))
    expect(heading()).toBe('What about when?')
    document.querySelector<HTMLInputElement>('#q-month')!.value = '3'
    await press(said('question.continue'))
    expect(document.querySelector('#stage .error-summary')!.textContent).toContain('Say the year')
    expect(document.querySelector<HTMLInputElement>('#q-month')!.value).toBe('3')
    await press(said('question.skip'))
    expect(heading()).toBe('Why A?')
    document.querySelector<HTMLAnchorElement>('#stage a.back')!.click()
    await settled()
    expect(heading()).toBe('What about when?')
  })

  it('waits without signal, sends everything in one form, and then has forgotten it', async () => {
    const receipt = new Response('<p class="code" dir="ltr">AAAA-BBBB-CCCC-DDDD</p>')
    Object.defineProperties(receipt, {
      redirected: { value: true },
      url: { value: `${location.origin}${path}/receipt` },
    })
    const send = vi.fn().mockRejectedValueOnce(new TypeError('No signal')).mockResolvedValueOnce(receipt)
    vi.stubGlobal('fetch', send)
    await toTheCheck()
    expect(heading()).toBe(said('check.title'))
    expect(document.querySelector('#stage dl')!.textContent).toContain('B')
    await press(said('check.send'))
    expect(state()).toBe('waiting')
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(heading()).toBe(said('thanks.title'))
    expect(document.querySelector('#stage .code')!.textContent).toBe('AAAA-BBBB-CCCC-DDDD')
    const [first, second] = send.mock.calls.map(([, { body }]) => String(body))
    expect(first).toBe(
      'phone.version=1&phone.since=1&phone.way=words&first=b&phone.skipped=only_b&phone.skipped=when&phone.skipped=words',
    )
    expect(second).toBe(first)
    expect([...kept]).toEqual([])
    expect(unregister).toHaveBeenCalled()
  })

  it.each([
    [410, 'closed'],
    [404, 'gone'],
    [409, 'already'],
    [503, 'waiting'],
  ])('keeps the answers to read when it is answered with %s', async (status, says) => {
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('', { status })))
    await toTheCheck()
    await press(said('check.send'))
    expect(state()).toBe(says)
    expect(kept.size).toBe(1)
  })

  it('takes no page of the network’s own for an answer', async () => {
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('Sign in to the Wi-Fi')))
    await toTheCheck()
    await press(said('check.send'))
    expect(state()).toBe('waiting')
  })

  it('is cleared by two presses, and by another tab', async () => {
    await press(said('phone.title'))
    await press(said('phone.clear'))
    await press(said('phone.leave'))
    expect(kept.size).toBe(1)
    kept.clear()
    choose('b')
    await press(said('question.continue'))
    expect(heading()).toBe(said('phone.cleared'))
    expect(kept.size).toBe(0)
  })
})
