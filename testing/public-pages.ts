import type { Question } from '../domain/questions/question'
import { questionsOf } from '../domain/surveys/survey'
import { aDraft, answerDraft, sendDraft } from './raw-draft'
import { postForm } from './raw-request'
import { ourSurveys } from './surveys'

/** Pages by what they are: the address in English, which begins with /en. */
export type PublicPages = Record<string, string>

const NOTICES = ['privacy', 'accessibility', 'cookies', 'help', 'plan', 'you-said']

/** Every sort of public page outside a draft. */
export function pagesOfThePlace(): PublicPages {
  return {
    'the front page': '/en',
    'the languages': '/en/languages',
    'how pages look': '/en/display',
    'coming back': '/en/resume',
    'taking back': '/en/receipt',
    'asking to be contacted': '/en/contact-me',
    'after asking to be contacted': '/en/contact-me/sent',
    'a page that is not there': '/en/nothing-here',
    ...named(NOTICES.map((name) => [`the notice ${name}`, `/en/${name}`])),
    ...named(ourSurveys().map(({ id }) => [`the start of ${id}`, `/en/surveys/${id}`])),
  }
}

/** One question of each kind, each in a draft of its own. */
export async function oneOfEachKind(home: string): Promise<PublicPages> {
  const found = new Map<Question['kind'], { survey: string; number: number }>()
  for (const survey of ourSurveys())
    for (const section of survey.sections)
      for (const question of section.questions) {
        const number = questionsOf(survey).indexOf(question) + 1
        if (!found.has(question.kind) && !question.showIf && !section.showIf)
          found.set(question.kind, { survey: survey.id, number })
      }
  const pages: [string, string][] = []
  for (const [kind, { survey, number }] of found)
    pages.push([`a question of the kind ${kind}`, `${await aDraft(home, survey)}/${number}`])
  return named(pages)
}

/** The pages before, between and after the questions, and a question that was answered wrongly. */
export async function pagesAroundQuestions(home: string): Promise<PublicPages> {
  const parent = await aDraft(home, 'eoa_parent')
  const { headers } = await postForm(home, `${parent}/1`, { answering_as: 'young_person' })
  const mail = await aDraft(home, 'email_signature')
  await answerDraft(home, mail, { 2: { comment: 'Zebra 7741', do: 'continue' } })
  const sent = await aDraft(home, 'email_signature')
  await answerDraft(home, sent, {})
  await sendDraft(home, sent)
  const kept = await aDraft(home, 'email_signature')
  await postForm(home, `${kept}/1`, { do: 'save' })
  return {
    'taking part': `${parent}/taking-part`,
    'a refused answer': `${parent}/2?problem=1`,
    'another survey': String(headers.location),
    'about you': `${parent}/about`,
    'someone to talk to': `${await aDraft(home, 'yp_11_25')}/2/support`,
    'saving on the phone': `${mail}/phone`,
    'the check': `${mail}/check`,
    'the receipt': `${sent}/receipt`,
    'saved for later': `${kept}/saved`,
  }
}

function named(pages: [string, string][]): PublicPages {
  return Object.fromEntries(pages)
}
