import type { YouSaidStart } from '../../../components/you-said/you-said-form'
import { waveName } from '../../../domain/insights/wave-name'
import { questionsOf } from '../../../domain/surveys/survey'
import type { YouSaid } from '../../../domain/you-said/entry'
import { currentPlan } from '../../../server/plan/plan'
import { publishedSurvey } from '../../../server/surveys/surveys'

const empty: Omit<YouSaidStart, 'survey'> = {
  ...{
    rev: '0',
    title: '',
    wave: '',
    part: '',
    heard: '',
    became: '' as never,
    answer: '',
    who: '',
    day: '',
  },
  ...{ easyHeard: '', easyAnswer: '', questions: [] },
}

/** What the form of an entry begins with, and what of its survey and the plan there is to choose from. */
export async function youSaidFormFor(survey: string, said: { number: number; content: YouSaid } | null) {
  const published = survey ? await publishedSurvey(survey) : null
  const plan = await currentPlan()
  return {
    start: said ? startOf(said.number, said.content) : { ...empty, survey: published ? survey : '' },
    waves: (published?.schedule.waves ?? [])
      .map((wave) => ({ value: wave.id, label: waveName(wave) }))
      .reverse(),
    questions: published
      ? questionsOf(published.survey).map(({ key, text }) => ({ value: key, label: text }))
      : [],
    parts: (plan?.priorities ?? []).flatMap(({ id, number, shortTitle, measures }) => [
      { value: id, label: `${number}. ${shortTitle}` },
      ...measures.map((measure) => ({
        value: measure.id,
        label: `${number}. ${shortTitle}: ${measure.shortTitle}`,
      })),
    ]),
  }
}

function startOf(number: number, { priority, measure, ...rest }: YouSaid): YouSaidStart {
  return { ...rest, part: measure || priority, rev: String(number) }
}
