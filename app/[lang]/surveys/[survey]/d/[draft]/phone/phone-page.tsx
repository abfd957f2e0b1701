import { STATES, type OnPhone } from '../../../../../../../components/phone/on-phone'
import { PhoneDocument } from '../../../../../../../components/phone/phone-document'
import type { Screen } from '../../../../../../../components/phone/question-screen'
import type { SurveyShell } from '../../../../../../../components/surveys/survey-shell'
import type { Language } from '../../../../../../../domain/language/languages'
import { problemWords } from '../../../../../../../domain/language/problem-words'
import { spokenSurvey } from '../../../../../../../domain/language/spoken-survey'
import type { Problem } from '../../../../../../../domain/questions/kind'
import { kindOf, optionsOf, valuesOf, type Question } from '../../../../../../../domain/questions/question'
import { orderOf } from '../../../../../../../domain/surveys/order'
import { skipOption } from '../../../../../../../domain/surveys/skip'
import { offered, wayOf } from '../../../../../../../domain/ways/in-way'
import { documentResponse, DRAFT_SLOT } from '../../../../../../../server/document'
import type { OpenDraft } from '../../../../../../../server/responses/drafts'
import { surveyShellFor } from '../../../../../../public-shell'
import { draftPath, slottedPath } from '../draft-address'

/** The page that offers to keep the rest of a survey on the phone, with all that it takes. */
export async function phonePage(open: OpenDraft, lang: Language): Promise<Response> {
  const { draft, survey, token } = open
  const shell = await surveyShellFor(lang, survey, `/d/${DRAFT_SLOT}/phone`)
  const section = survey.sections.find(({ aboutYou }) => aboutYou)
  const page = {
    draft: slottedPath({ lang, survey: survey.id }),
    onPhone: onPhone(open, lang, shell),
    screens: orderOf(survey).authored.map(({ number, question }): Screen => ({
      number,
      question: offered(survey, question, valuesOf(draft.answers[question.key])),
      skips: skipOption(survey, question),
    })),
    aboutYou: section ? shell.phrases(`${survey.id}.${section.id}.title`, section.title) : null,
  }
  return documentResponse(() => <PhoneDocument {...shell} {...page} />, {
    slots: { draft: token },
    display: draft.display,
    mayStayOnDevice: true,
  })
}

/** The code to come back and what this draft replaces stay here: a phone has no need of them. */
function onPhone({ draft, survey, token }: OpenDraft, lang: Language, shell: SurveyShell): OnPhone {
  const { t, phrases } = shell
  const { display: _, ...kept } = draft
  const gaps = { place: '{place}', left: '{left}', total: '{total}' }
  const large = wayOf(survey) === 'pictures'
  const asked = orderOf(survey).authored.map(({ question }) => question)
  return {
    path: draftPath({ lang, survey: survey.id, draft: token }),
    survey: spokenSurvey(survey, phrases),
    draft: { ...kept, code: null, replaces: null },
    problems: Object.fromEntries(
      asked.map((question) => [
        question.key,
        Object.fromEntries(
          PROBLEMS[kindOf(question).holds].map((problem) => [
            problem,
            problemWords(shell, survey, question, problem, aloneIn(question)),
          ]),
        ),
      ]),
    ),
    place: {
      sure: t(large ? 'pictures.place' : 'question.place', gaps),
      about: t(large ? 'pictures.place' : 'question.placeAbout', gaps),
    },
    states: Object.fromEntries(STATES.map((state) => [state, t(`phone.${state}`)])) as OnPhone['states'],
    words: {
      skipped: t('check.skipped'),
      yourAnswer: t('pictures.yourAnswer'),
      skip: t('pictures.skip'),
    },
  }
}

/** What can be wrong with an answer, by what its kind holds. */
const PROBLEMS: Record<ReturnType<typeof kindOf>['holds'], Problem[]> = {
  one: ['choose-one'],
  several: ['choose-some', 'none-with-others', 'too-many'],
  words: ['too-long'],
  parts: ['date-missing', 'month-missing', 'year-missing', 'date-not-real', 'date-in-future'],
}

/** The options that stand alone: a problem with them names the first. */
function aloneIn(question: Question): string[] {
  return optionsOf(question)
    .filter((option) => option.exclusive)
    .map(({ value }) => value)
}
