import { QuestionDocument } from '../../../../../../../components/surveys/question-document'
import type { Language } from '../../../../../../../domain/language/languages'
import { problemWords } from '../../../../../../../domain/language/problem-words'
import { saidIn } from '../../../../../../../domain/language/said-in'
import { inEnglish, type Phrases, type Words } from '../../../../../../../domain/language/words'
import type { Sent } from '../../../../../../../domain/questions/kind'
import { isWords, type Question } from '../../../../../../../domain/questions/question'
import { readAnswer } from '../../../../../../../domain/questions/read-answer'
import { piped } from '../../../../../../../domain/surveys/pipe'
import { progress, stopBefore, wayThrough } from '../../../../../../../domain/surveys/route'
import { skipOption } from '../../../../../../../domain/surveys/skip'
import type { Survey } from '../../../../../../../domain/surveys/survey'
import { isEasy, offered, wayOf } from '../../../../../../../domain/ways/in-way'
import { today } from '../../../../../../../server/clock'
import { documentResponse, REV_SLOT } from '../../../../../../../server/document'
import type { OpenDraft } from '../../../../../../../server/responses/drafts'
import { surveyShellFor } from '../../../../../../public-shell'
import { slottedPath } from '../draft-address'

type Asked = {
  lang: Language
  number: number
  question: Question
  /** What brought the person here: a refused answer, one changed in another tab, or the check page. */
  because: 'problem' | 'changed' | 'check' | 'busy' | null
  /** What to show in the field; what was typed last, else what is saved. */
  shown: Sent | undefined
}

/** One question as a document; the same for everyone who sees the same, but for the draft's address. */
export async function questionPage(open: OpenDraft, asked: Asked): Promise<Response> {
  const { draft, survey, token } = open
  const { lang, number, question, because, shown } = asked
  const shell = await surveyShellFor(lang, survey)
  const slotted = slottedPath({ lang, survey: survey.id })
  const place = progress(survey, draft.answers, number)
  const back = because === 'check' ? `${slotted}/check` : backFrom(open, slotted, number)
  const phrases: Phrases = (at, english) => {
    const phrase = shell.phrases(at, english)
    return { ...phrase, text: piped(phrase.text, survey, draft.answers, shell.phrases) }
  }
  const saved = because === 'changed' ? savedWords(open, question, phrases) : null
  const problem = problemOf(open, asked, { ...shell, phrases })
  const chosen = [shown ?? []].flat().filter((value) => typeof value === 'string')
  return documentResponse(
    () => (
      <QuestionDocument
        {...shell}
        {...{ phrases, place, number, back, shown, problem }}
        question={offered(survey, question, chosen)}
        draft={slotted}
        rev={REV_SLOT}
        changed={saved}
        skips={skipOption(survey, question)}
      />
    ),
    {
      key: keyOf(open, asked, back, shell.isRead),
      slots: { draft: token, rev: draft.rev },
      display: draft.display,
      status: because === 'busy' ? 503 : 200,
    },
  )
}

/** Pages are kept only for answers out of the author's own list: nothing that was typed, refused or changed. */
function keyOf(
  { draft, survey }: OpenDraft,
  { lang, number, question, because, shown }: Asked,
  back: string,
  isRead: boolean,
) {
  const typed = shown !== undefined && (isWords(question) || draft.typed[question.key] !== undefined)
  if (typed || because === 'changed' || because === 'busy') return undefined
  const pipes = [question.text, question.hint].map(
    (text) => text && piped(text, survey, draft.answers, inEnglish),
  )
  const place = progress(survey, draft.answers, number)
  const seen = [wayOf(survey), lang, number, place, back, because, pipes, shown, isRead]
  return JSON.stringify([survey.id, draft.version, ...seen])
}

function problemOf(
  { survey }: OpenDraft,
  { question, because, shown }: Asked,
  { t, phrases }: { t: Words; phrases: Phrases },
): string | null {
  if (because === 'busy') return t(saveFailed(survey))
  if (because !== 'problem') return null
  const read = readAnswer(question, shown, today())
  if (!('problem' in read)) return null
  return problemWords({ t, phrases }, survey, question, read.problem, shown)
}

function saveFailed(survey: Survey): string {
  if (wayOf(survey) === 'pictures') return 'pictures.saveFailed'
  return isEasy(survey) ? 'easyProblems.save-failed' : 'problems.save-failed'
}

function backFrom({ survey, draft }: OpenDraft, path: string, number: number): string {
  const before = stopBefore(survey, draft.answers, number)
  const here = wayThrough(survey, draft.answers).find((stop) => stop.number === number)
  if (here?.section.aboutYou && before?.section !== here.section) return `${path}/about`
  return before ? `${path}/${before.number}` : `${path}/taking-part`
}

function savedWords({ draft, survey }: OpenDraft, question: Question, phrases: Phrases) {
  const answer = draft.answers[question.key]
  if (answer === null || answer === undefined) return []
  const tell = (at: string, english: string) => phrases(`${survey.id}.${question.key}.${at}`, english)
  return saidIn(question, answer, tell).map((phrase) => phrase.text)
}
