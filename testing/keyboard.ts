import type { Page } from '@playwright/test'
import { headingOf } from './answering'
import { said } from './words'

/** What has the focus: the sort of control and its words. */
type Focus = { sort: string; words: string }

/** Options wanted for some questions; elsewhere the first option is taken, two ticks are set, and a line is written. */
export type Wishes = Record<string, string[]>

/** Presses Tab until this control has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, wanted: (focus: Focus) => boolean): Promise<Focus> {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab')
    const focus = await focusOf(page)
    if (wanted(focus)) return focus
  }
  throw new Error(`The keyboard does not reach it on ${page.url()}`)
}

/** Goes to a button or link by Tab and presses Enter; the next page is there afterwards. */
export async function enter(page: Page, words: string): Promise<void> {
  await tabTo(page, (focus) => ['submit', 'a'].includes(focus.sort) && focus.words === words)
  await onward(page)
}

/** Answers the question on the screen with Tab, arrows, Space, Enter and letters alone. */
export async function answerByKeyboard(page: Page, wishes: Wishes = {}): Promise<void> {
  const question = await headingOf(page)
  const controls = ['radio', 'checkbox', 'text', 'textarea']
  const first = await tabTo(page, ({ sort }) => controls.includes(sort))
  if (first.sort === 'radio') await pickOne(page, first, wishes[question]?.[0])
  else if (first.sort === 'checkbox') await tickSome(page, first, wishes[question])
  else await page.keyboard.type(wishes[question]?.[0] ?? 'Zażółć <b>it</b> & “we” 👩‍🚀')
  await enter(page, said((await isInPictures(page)) ? 'pictures.next' : 'question.continue'))
}

/** Whether the page asks a question that one press answers. */
export async function isOnePress(page: Page): Promise<boolean> {
  return (await answersOf(page).count()) > 0
}

/** Answers the question on the screen with one press: Tab to the answer, then Space, as a switch would. */
export async function pressByKeyboard(page: Page, wishes: Wishes = {}): Promise<void> {
  const wanted = wishes[await headingOf(page)]?.[0]
  const words = (await answersOf(page).allInnerTexts()).map((text) => text.trim())
  const answer = words.find((each) => !wanted || each === wanted)
  if (!answer) throw new Error(`There is no answer "${wanted}"`)
  await tabTo(page, (focus) => focus.sort === 'submit' && focus.words === answer)
  await onward(page, 'Space')
}

async function isInPictures(page: Page): Promise<boolean> {
  return (await page.getByRole('group', { name: said('pictures.tools') }).count()) > 0
}

function answersOf(page: Page) {
  return page
    .getByRole('group')
    .filter({ has: page.getByRole('heading', { level: 1 }) })
    .getByRole('button')
}

async function pickOne(page: Page, first: Focus, wanted = first.words): Promise<void> {
  await page.keyboard.press('Space')
  for (let focus = first; focus.words !== wanted; focus = await focusOf(page)) {
    await page.keyboard.press('ArrowDown')
    if ((await focusOf(page)).words === first.words) throw new Error(`There is no option "${wanted}"`)
  }
}

async function tickSome(page: Page, first: Focus, wanted?: string[]): Promise<void> {
  let [focus, ticked] = [first, 0]
  while (focus.sort === 'checkbox' && ticked < (wanted?.length ?? 2)) {
    if (!wanted || wanted.includes(focus.words)) {
      await page.keyboard.press('Space')
      ticked++
    }
    if (ticked < (wanted?.length ?? 2)) {
      await page.keyboard.press('Tab')
      focus = await focusOf(page)
    }
  }
}

async function onward(page: Page, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const before = page.url()
  await page.keyboard.press(key)
  await page.waitForURL((url) => url.href !== before)
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focus = document.activeElement as HTMLInputElement
    const named = document.getElementById(focus.getAttribute('aria-labelledby') ?? '')
    const label = focus.labels?.[0] ?? named ?? focus
    return { sort: focus.type || focus.tagName.toLowerCase(), words: (label.textContent ?? '').trim() }
  })
}
