import { CheckDocument, type Row } from '../../../../../../../components/surveys/check-document'
import { displayWord } from '../../../../../../../domain/display/display'
import type { Language } from '../../../../../../../domain/language/languages'
import { chosenIn, saidIn } from '../../../../../../../domain/language/said-in'
import type { Phrases } from '../../../../../../../domain/language/words'
import type { Stop } from '../../../../../../../domain/surveys/order'
import { piped } from '../../../../../../../domain/surveys/pipe'
import { wayThrough } from '../../../../../../../domain/surveys/route'
import { wayOf } from '../../../../../../../domain/ways/in-way'
import { documentResponse } from '../../../../../../../server/document'
import type { OpenDraft } from '../../../../../../../server/responses/drafts'
import { answersHash } from '../../../../../../../server/responses/responses'
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
  const whole = wayThrough(survey, draft.answers)
  const way = wayOf(survey) === 'pictures' ? whole.filter((stop) => isSaid(open, stop)) : whole
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
    back: `${path}/${whole.at(-1)!.number}`,
    answers: await answersHash(open),
    display: draft.display ? displayWord(draft.display) : null,
  }
  return documentResponse(() => <CheckDocument {...shell} {...page} {...{ sections, notice }} />, {
    slots: { draft: token },
    display: draft.display,
  })
}

/** In pictures what was skipped is not shown: the page stays as long as what the child said. */
function isSaid({ draft }: OpenDraft, { question }: Stop): boolean {
  return draft.answers[question.key] !== null
}

function rowOf({ survey, draft }: OpenDraft, { number, question }: Stop, phrases: Phrases): Row {
  const tell = (at: string, english: string) => phrases(`${survey.id}.${question.key}.${at}`, english)
  const answer = draft.answers[question.key]
  const words = answer === null || answer === undefined ? [] : saidIn(question, answer, tell)
  const asked = tell('text', question.text)
  const text = { ...asked, text: piped(asked.text, survey, draft.answers, phrases) }
  const chosen = wayOf(survey) === 'words' ? [] : chosenIn(question, answer)
  return { number, key: question.key, text, words, pictures: chosen.map((option) => option.picture) }
}
