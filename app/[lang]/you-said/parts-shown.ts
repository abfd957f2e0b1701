import type { Shell } from '../../../components/layout/shell'
import type { ShownEntry } from '../../../components/you-said/shown-entry'
import type { PartShown } from '../../../components/you-said/you-said-part'
import type { Language } from '../../../domain/language/languages'
import type { Plan } from '../../../domain/plan/plan'
import { questionsOf, type Survey } from '../../../domain/surveys/survey'
import type { Wanted } from '../../../domain/you-said/entry'
import { organisationName } from '../../../server/contacts'
import { dayInWords, surveyIn } from '../../../server/language/language'
import { currentPlan } from '../../../server/plan/plan'
import type { PublicYouSaid } from '../../../server/you-said/public-you-said'
import { publishedSurveys } from '../../../server/surveys/surveys'

type Speaks = Pick<Shell, 't' | 'phrases'>

/** Entries with the names of what they belong to, in one language; what is gone since is left out. */
export async function partsShown(
  language: Language,
  shell: Speaks,
  entries: PublicYouSaid[],
): Promise<PartShown[]> {
  if (!entries.length) return []
  const plan = await currentPlan()
  const surveys = await publishedSurveys()
  return Promise.all(
    entries.map(async ({ id, organisation, before, ...shown }) => {
      const { survey: surveyId, wave: waveId, questions, priority, measure } = shown.content
      const published = surveys.find(({ survey }) => survey.id === surveyId)
      const wave = published?.schedule.waves.find((one) => one.id === waveId)
      const spoken = published && (await surveyIn(language, published.survey))
      const day = (on: string) => dayInWords(on, language)
      return {
        shown: entryShown(id, shown, day),
        organisation: shell.phrases(`organisations.${organisation}.name`, organisationName(organisation)),
        survey: published
          ? {
              link: `/${language}/surveys/${surveyId}`,
              title: spoken!.phrases(`${surveyId}.title`, published.survey.title),
              between: wave
                ? shell.t('results.between', { from: day(wave.opensOn), to: day(wave.closesOn) })
                : null,
            }
          : null,
        questions: (published ? questionsOf(published.survey) : [])
          .filter(({ key }) => questions.includes(key))
          .map(({ key, text }) => spoken!.phrases(`${surveyId}.${key}.text`, text)),
        plan: planPart(language, shell, plan, priority, measure),
        before: before.map((one) => entryShown(id, one, day)),
      }
    }),
  )
}

/** What a page of entries is about: a survey, or a part of the plan; null when about everything. */
export function aboutWhat(
  shell: Speaks,
  { priority, measure }: Wanted,
  survey: Survey | null,
  plan: Plan | null,
) {
  if (survey) return { survey: shell.phrases(`${survey.id}.title`, survey.title) }
  const part = planPart('en', shell, plan, priority ?? '', measure ?? '')
  return part && { plan: part.title }
}

function planPart(
  language: Language,
  { phrases }: Speaks,
  plan: Plan | null,
  priority: string,
  measure: string,
) {
  const area = plan?.priorities.find(
    ({ id, measures }) => id === priority || measures.some((one) => one.id === measure),
  )
  if (!area) return null
  const own = area.measures.find(({ id }) => id === measure)
  return {
    link: `/${language}/plan/${area.id}${own ? `#${own.id}` : ''}`,
    title: own ? phrases(`plan.${own.id}.text`, own.text) : phrases(`plan.${area.id}.title`, area.title),
  }
}

function entryShown(
  id: string,
  { content, on, quote }: Pick<PublicYouSaid, 'content' | 'on' | 'quote'>,
  day: (on: string) => string,
): ShownEntry {
  const { title, heard, became, answer, easyHeard, easyAnswer, who } = content
  return {
    ...{ id, title, heard, became, answer, easyHeard, easyAnswer, who, quote },
    ...{ day: day(content.day), since: day(on) },
  }
}
