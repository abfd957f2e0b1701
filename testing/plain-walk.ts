import type { Way } from '../domain/ways/way'
import { expectSoundMarkup } from './good-page'
import type { Wishes } from './keyboard'
import { MOST_BYTES, weightOf } from './page-weight'
import { mainOf } from './plain-page'
import { receiptIn } from './raw-draft'
import { postForm, raw } from './raw-request'
import { said } from './words'

/** A page that was fetched without a browser, and where it stands. */
type PlainPage = { path: string; main: Element; text: string }

/** What a walk met: what questions said about their place, all pages below one another as one, the receipt code. */
type Walk = { places: string[]; onOnePage: string; receipt: string }

/** Answers a whole survey in a way and sends it, as a browser without scripts would; every page's markup is sound. */
export async function walkThrough(home: string, survey: string, way: Way, wishes: Wishes): Promise<Walk> {
  const started = await postForm(home, `/en/surveys/${survey}`, { way })
  const mains: string[] = []
  const places: string[] = []
  let page = await pageAt(home, String(started.headers.location))
  while (headingOn(page) !== said('check.title')) {
    mains.push(page.main.innerHTML)
    const place = page.main.querySelector('.progress p')?.textContent
    if (place) places.push(place)
    page = await pageAt(home, await onwardFrom(home, page, wishes))
    if (mains.length > 120) throw new Error(`The walk does not end: ${page.path}`)
  }
  const onOnePage = withMains(page, mains)
  const { text } = await pageAt(home, await onwardFrom(home, page, wishes))
  return { places, onOnePage, receipt: receiptIn({ text, status: 200, headers: {} }) }
}

async function pageAt(home: string, path: string): Promise<PlainPage> {
  const { status, headers, text } = await raw(home, path)
  if (status === 303) return pageAt(home, String(headers.location))
  if (status !== 200) throw new Error(`${status} at ${path}`)
  await expectSoundMarkup(text)
  if (weightOf(text) > MOST_BYTES) throw new Error(`${weightOf(text)} bytes at ${path}`)
  return { path, text, main: mainOf(text) }
}

/** The page drawn as it is, without its script, with all of these in its `main`. */
function withMains({ text, main }: PlainPage, mains: string[]): string {
  const all = [...mains, main.innerHTML].join('')
  return text
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(/(<main[^>]*>).*(<\/main>)/s, (_, start: string, end: string) => start + all + end)
}

/** Where this page leads once it is filled in, or where its last large link goes. */
async function onwardFrom(home: string, { path, main }: PlainPage, wishes: Wishes): Promise<string> {
  const form = main.querySelector('form')
  if (!form) return [...main.querySelectorAll('a.button')].at(-1)!.getAttribute('href')!
  const sent = await postForm(home, form.getAttribute('action') ?? path, filled(form, wishes))
  const { location } = sent.headers
  if (sent.status !== 303 || location === path) throw new Error(`${sent.status} at ${path}: ${sent.text}`)
  return String(location)
}

/** The form's fields: the first option or the one wished for, two ticks, a line of words; pressed is what leads on. */
function filled(form: Element, wishes: Wishes): string {
  const wished = wishes[(form.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim()]
  const all = (selector: string) => [...form.querySelectorAll<HTMLInputElement>(selector)]
  const those = (controls: HTMLInputElement[], most: number) =>
    (wished ? controls.filter((each) => wished.includes(wordsOf(each))) : controls).slice(0, most)
  const chosen = [
    ...those(all('input[type=radio]'), 1),
    ...those(all('input[type=checkbox]'), wished?.length ?? 2),
    ...all('input[type=hidden]'),
  ].map(({ name, value }) => [name, value])
  const written = all('textarea, input[type=text]').map(({ name }) => [name, 'Zażółć <b>it</b> & “we” 👩‍🚀'])
  const presses = all('fieldset:has(h1) button, [role=group]:has(h1) button')
  const [pressed] = presses.length ? those(presses, 1) : all('button[name=do]')
  if (!pressed) throw new Error(`Nothing of ${String(wished)} is there`)
  return new URLSearchParams([...chosen, ...written, [pressed.name, pressed.value]] as string[][]).toString()
}

function wordsOf(control: HTMLInputElement): string {
  return (control.labels?.[0] ?? control).textContent!.replace(/\s+/g, ' ').trim()
}

function headingOn({ main }: PlainPage): string {
  return main.querySelector('h1')!.textContent!.replace(/\s+/g, ' ').trim()
}
