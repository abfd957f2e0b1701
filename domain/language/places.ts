import type { StarterCharter } from '../charter/starter'
import type { CharterText } from '../charter/text'
import type { Plan } from '../plan/plan'
import { optionsOf, type Question } from '../questions/question'
import type { ListsFile } from '../surveys/lists'
import { questionsOf, type Survey } from '../surveys/survey'
import { inWay } from '../ways/in-way'
import { OtherWay } from '../ways/way'
import { noticeIn, type NoticeFile } from './notice'

/** A text to translate: its place, the English there, and what a translator must know of it. */
export type Place = { place: string; english: string; about?: string }

const WHAT =
  'The short name of the question. Completes "Select …" and names the page; at most 45 characters, no full stop.'

/** The texts of a survey that people read, in its order. */
export function placesOfSurvey(survey: Survey): Place[] {
  const lines = (name: string, texts: string[] = []) =>
    texts.map((english, at) => ({ place: `${survey.id}.${name}.${at}`, english }))
  return [
    { place: `${survey.id}.title`, english: survey.title, about: 'At most 60 characters' },
    { place: `${survey.id}.subtitle`, english: survey.subtitle },
    ...lines('intro', survey.intro),
    ...lines('grownUpIntro', survey.grownUpIntro),
    ...survey.sections.flatMap((section) => [
      { place: `${survey.id}.${section.id}.title`, english: section.title, about: 'Heading of a section' },
      ...section.questions.flatMap((question) => placesOfQuestion(survey.id, question)),
    ]),
    ...lines('thanks', survey.thanks),
  ]
}

/** The words of a survey's other ways, each at its place and the way's name; what says the same in words is left out. */
export function placesOfWays(survey: Survey): Place[] {
  return OtherWay.options.flatMap((way) => {
    const put = inWay(survey, way)
    const before = put.manner?.reworded ?? {}
    return questionsOf(put)
      .flatMap((question) => placesOfQuestion(survey.id, question))
      .filter(({ place, english }) => before[place] !== undefined && before[place] !== english)
      .map(({ place, english }) => ({ place: `${place}~${way}`, english, about: ABOUT_WAYS[way] }))
  })
}

const ABOUT_WAYS = {
  easy_read: 'Easy Read: short words, at most 10 in a sentence',
  pictures: 'Beside a picture: at most 8 words in a question, one or two in an answer',
}

/** The texts of one question: the question, its short name, its hint, and its answers. */
export function placesOfQuestion(survey: string, question: Question): Place[] {
  const at = `${survey}.${question.key}`
  const texts = [
    { place: `${at}.text`, english: question.text, about: 'Question' },
    { place: `${at}.what`, english: question.what, about: WHAT },
    { place: `${at}.hint`, english: question.hint ?? '', about: 'Help under the question' },
    { place: `${at}.lowest`, english: 'lowest' in question ? question.lowest : '', about: 'What 0 means' },
    {
      place: `${at}.highest`,
      english: 'highest' in question ? question.highest : '',
      about: 'What 10 means',
    },
  ]
  return [...texts.filter(({ english }) => english), ...placesOfOptions(at, optionsOf(question))]
}

/** The texts of content/lists.json that people read: shared answers, contacts, organisations. */
export function placesOfLists(file: ListsFile): Place[] {
  return [
    { place: 'contact', english: file.partnershipContact.label, about: 'Before an e-mail address' },
    ...Object.entries(file.organisations).flatMap(([id, { name }]) => [
      { place: `organisations.${id}.name`, english: name, about: 'Name of an organisation' },
    ]),
    ...file.supportContacts.flatMap(({ id, label, note }) => [
      { place: `contacts.${id}.label`, english: label, about: 'Someone to call' },
      ...(note ? [{ place: `contacts.${id}.note`, english: note }] : []),
    ]),
    ...Object.entries(file.lists).flatMap(([name, { title, options }]) =>
      placesOfOptions(`lists.${name}`, options).map((place) => ({
        ...place,
        about: `${place.about}: ${title}`,
      })),
    ),
  ]
}

/** The texts of content/notices/en.json. */
export function placesOfNotices(notices: Record<string, NoticeFile>): Place[] {
  const places: Place[] = []
  for (const [name, notice] of Object.entries(notices))
    noticeIn(name, notice, (place, english) => {
      places.push({ place, english, about: ABOUT_NOTICE[place.split('.').at(-1)!] })
      return { text: english }
    })
  return places
}

const ABOUT_NOTICE: Record<string, string> = { title: 'Title of a page', heading: 'Heading' }

/** The texts of the plan that its public page shows. */
export function placesOfPlan(plan: Plan): Place[] {
  return [
    { place: 'plan.title', english: plan.title },
    { place: 'plan.intro', english: plan.intro },
    ...plan.priorities.flatMap((priority) => [
      { place: `plan.${priority.id}.title`, english: priority.title, about: 'An area of improvement' },
      ...priority.aims.map(({ id, text }) => ({ place: `plan.${id}.text`, english: text, about: 'An aim' })),
      ...priority.measures.map(({ id, text }) => ({
        place: `plan.${id}.text`,
        english: text,
        about: 'How we will know that it worked',
      })),
    ]),
  ]
}

/** The texts of the starter charter; what the parties change later falls back to their English. */
export function placesOfCharter(charter: StarterCharter): Place[] {
  return [
    { place: 'charter.title', english: charter.title },
    ...charter.parties.map(({ id, name }) => ({ place: `charter.${id}.name`, english: name })),
    ...charter.sections.flatMap(({ id, title, subtitle, commitments }) => [
      { place: `charter.${id}.title`, english: title, about: 'Heading' },
      { place: `charter.${id}.subtitle`, english: subtitle },
      ...commitments.flatMap((commitment) => [
        { place: `charter.${commitment.id}.text`, english: commitment.text, about: 'A promise' },
        {
          place: `charter.${commitment.id}.easyRead`,
          english: commitment.easyReadText,
          about: 'The same promise in Easy Read: short words, at most 10 in a sentence',
        },
      ]),
    ]),
  ]
}

/** The texts of the charter as it stands, with the names of its parties. */
export function placesOfCharterText(
  { sections, commitments }: CharterText,
  parties: readonly { id: string; name: string }[],
): Place[] {
  return [
    ...parties.map(({ id, name }) => ({ place: `charter.${id}.name`, english: name })),
    ...sections.map(({ id, title }) => ({ place: `charter.${id}.title`, english: title })),
    ...commitments.map(({ id, text }) => ({ place: `charter.${id}.text`, english: text })),
  ]
}

/** The words of the interface: the places of content/languages/en.json, all below `words`. */
export function placesOfWords(words: object, before = 'words'): Place[] {
  return Object.entries(words).flatMap(([key, inner]: [string, string | object]) =>
    typeof inner === 'string'
      ? [{ place: `${before}.${key}`, english: inner }]
      : placesOfWords(inner, `${before}.${key}`),
  )
}

function placesOfOptions(at: string, options: { value: string; label: string; hint?: string }[]): Place[] {
  return options.flatMap(({ value, label, hint }) => [
    { place: `${at}.options.${value}`, english: label, about: 'Answer' },
    ...(hint ? [{ place: `${at}.hints.${value}`, english: hint, about: 'Help under an answer' }] : []),
  ])
}
