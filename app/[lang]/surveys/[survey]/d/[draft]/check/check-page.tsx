import { CheckDocument, type Row } from '../../../../../../../components/surveys/check-document'
import { displayWord } from '../../../../../../../domain/display/display'
import type { Language } from '../../../../../../../domain/language/languages'
import { saidIn } from '../../../../../../../domain/language/said-in'
import type { Phrases } from '../../../../../../../domain/language/words'
import { piped } from '../../../../../../../domain/surveys/pipe'
import { wayThrough } from '../../../../../../../domain/surveys/route'
import { documentResponse } from '../../../../../../../server/document'
import type { OpenDraft } from '../../../../../../../server/drafts'
import { answersHash } from '../../../../../../../server/responses'
import { surveyShellFor } from '../../../../../../public-shell'
import { slottedPath } from '../draft-address'

/** Every answer of a draft, to be checked before it is sent. */
export async function checkPage(
  open: OpenDraft,
  lang: Language,
  notice: 'changed' | null,
): Promise<Response> {
  const { survey, draft, token } = open
  const shell = await surveyShellFor(lang, survey)
  const { phrases } = shell
  const way = wayThrough(survey, draft.answers)
  const sections = survey.sections
    .filter((section) => way.some((stop) => stop.section === section))
    .map((section) => ({
      id: section.id,
      title: phrases(`${survey.id}.${section.id}.title`, section.title),
      rows: way.filter((stop) => stop.section === section).map((stop) => rowOf(open, stop, phrases)),
    }))
  const path = slottedPath({ lang, survey: survey.id })
  const page = {
    draft: path,
    back: `${path}/${way.at(-1)!.number}`,
    answers: await answersHash(open),
    display: draft.display ? displayWord(draft.display) : null,
  }
  return documentResponse(() => <CheckDocument {...shell} {...page} {...{ sections, notice }} />, {
    slots: { draft: token },
    display: draft.display,
  })
}

function rowOf(
  { survey, draft }: OpenDraft,
  { number, question }: ReturnType<typeof wayThrough>[number],
  phrases: Phrases,
): Row {
  const tell = (at: string, english: string) => phrases(`${survey.id}.${question.key}.${at}`, english)
  const answer = draft.answers[question.key]
  const words = answer === null || answer === undefined ? [] : saidIn(question, answer, tell)
  const asked = tell('text', question.text)
  const text = { ...asked, text: piped(asked.text, survey, draft.answers, phrases) }
  return { number, key: question.key, text, words }
}
