/** Puts the screens of a kept survey on the page, out of its templates. */
import { offerCounter } from '../layout/counter'
import { offerToRead } from '../layout/hear'
import type { Sent } from '../../domain/questions/kind'
import { kindOf, type Question } from '../../domain/questions/question'
import type { Draft } from '../../domain/responses/draft'
import { inEnglish } from '../../domain/language/words'
import { saidIn } from '../../domain/language/said-in'
import { piped } from '../../domain/surveys/pipe'
import { progress, stopBefore, wayThrough } from '../../domain/surveys/route'
import { isOnePress, wayOf } from '../../domain/ways/in-way'
import { fill, sayProblem } from './fill'
import type { OnPhone } from './on-phone'

type Screen = DocumentFragment

/** What shows screens in `stage`, from the templates in `box`. */
export function screensOf(box: HTMLElement, stage: HTMLElement, { survey, problems, place, words }: OnPhone) {
  const template = (name: string) =>
    box
      .querySelector<HTMLTemplateElement>(`template[data-screen="${name}"]`)!
      .content.cloneNode(true) as Screen

  let silence = () => {}

  const show = (screen: Screen, focus = 'h1') => {
    silence()
    stage.replaceChildren(screen)
    const first = stage.querySelector<HTMLElement>(focus)!
    first.tabIndex = -1
    first.focus({ preventScroll: true })
    scrollTo(0, 0)
    silence = offerToRead()
    offerCounter((text) => (document.getElementById('status')!.textContent = text))
  }

  const question = (draft: Draft, number: number, problem: string | null = null) => {
    const asked = survey.sections.flatMap((section) => section.questions)[number - 1]!
    const screen = template(String(number))
    const shown = draft.typed[asked.key] ?? sentOf(asked, draft)
    pipe(screen, draft)
    fill(screen, asked, shown)
    sayPlace(screen, draft, number)
    sayProblem(screen, problem)
    if (!stopBefore(survey, draft.answers, number)) screen.querySelector('[href="#back"]')?.remove()
    if (wayOf(survey) === 'pictures') sayPressed(screen, asked, shown)
    show(screen, problem ? '#error-summary' : 'h1')
  }

  const check = (draft: Draft) => {
    const screen = template('check')
    const list = screen.querySelector('dl')!
    const row = list.querySelector('template')!.content
    const large = wayOf(survey) === 'pictures'
    for (const { number, question: asked } of wayThrough(survey, draft.answers)) {
      const answer = draft.answers[asked.key] ?? null
      if (answer === null && large) continue
      const line = row.cloneNode(true) as Screen
      const title = template(String(number))
      pipe(title, draft)
      const heading = title.querySelector('h1')!
      const [term, said, link] = ['dt', 'dd', 'a'].map((tag) => line.querySelector<HTMLElement>(tag)!)
      term!.textContent = heading.textContent!.trim()
      term!.lang = said!.lang =
        heading.querySelector<HTMLElement>('[lang]')?.lang || document.documentElement.lang
      said!.textContent = answer === null ? words.skipped : wordsOf(asked, answer)
      link!.setAttribute('href', `#change-${number}`)
      link!.querySelector('span')!.textContent = term!.textContent
      list.append(line)
    }
    show(screen)
  }

  const pipe = (screen: Screen, draft: Draft) => {
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { nodeValue } = texts.currentNode
      if (nodeValue?.includes('{{'))
        texts.currentNode.nodeValue = piped(nodeValue, survey, draft.answers, inEnglish)
    }
  }

  const sayPlace = (screen: Screen, draft: Draft, number: number) => {
    const now = progress(survey, draft.answers, number)
    const total = now.place + now.left
    screen.querySelector('.progress p')!.textContent = (now.sure ? place.sure : place.about)
      .replace('{place}', String(now.place))
      .replace('{left}', String(now.left))
      .replace('{total}', String(total))
    const bar = screen.querySelector('.progress svg')!
    bar.setAttribute('viewBox', `0 0 ${total} 1`)
    bar.firstElementChild!.setAttribute('width', String(now.place))
  }

  /** In pictures the chosen answer is marked, and going on skips only while there is none. */
  const sayPressed = (screen: Screen, asked: Question, shown: Sent | undefined) => {
    if (!isOnePress('pictures', asked)) return
    const chosen = [...screen.querySelectorAll<HTMLButtonElement>('button.press')].find(
      (b) => b.value === shown,
    )
    if (!chosen) return void screen.querySelector('.tool.onward')!.lastChild!.replaceWith(words.skip)
    const mark = document.createElement('span')
    mark.className = 'vh'
    mark.textContent = `${words.yourAnswer} `
    chosen.classList.add('chosen')
    chosen.querySelector('span')!.prepend(mark)
  }

  return {
    question,
    check,
    show: (name: 'about' | 'more' | 'support' | 'cleared') => show(template(name)),
    sent: (code: string) => {
      const screen = template('sent')
      screen.querySelector('.code')!.textContent = code
      show(screen)
    },
    problemOf: (key: string, problem: keyof OnPhone['problems'][string]) => problems[key]?.[problem] ?? null,
  }
}

function sentOf(question: Question, draft: Draft): Sent | undefined {
  const answer = draft.answers[question.key]
  return answer === null || answer === undefined ? undefined : kindOf(question).sent(answer)
}

function wordsOf(question: Question, answer: NonNullable<Draft['answers'][string]>): string {
  return saidIn(question, answer, (_, english) => ({ text: english }))
    .map(({ text }) => text)
    .join(', ')
}
