import type { Option } from '../../domain/questions/asked'
import type { Question } from '../../domain/questions/question'
import { wayOf } from '../../domain/ways/in-way'
import { Field } from '../fields/field'
import { ErrorSummary } from '../layout/error-summary'
import { firstControl } from '../surveys/first-control'
import { HearIt } from '../surveys/hear-it'
import { Onward } from '../surveys/onward'
import { PictureBar } from '../surveys/picture-bar'
import { Progress } from '../surveys/progress'
import { readBy } from '../surveys/read-by'
import type { SurveyShell } from '../surveys/survey-shell'

/** A question as a phone shows it: with every option it may need, and the option that its skip button chooses. */
export type Screen = { number: number; question: Question; skips: Option | null }

/** One question, drawn as if something were wrong; the script fills in what is, or takes that away. */
export function QuestionScreen({
  shell,
  screen,
  draft,
}: {
  shell: SurveyShell
  screen: Screen
  draft: string
}) {
  const { t, survey, language, phrases } = shell
  const { number, question, skips } = screen
  const tell = (at: string, english: string) => phrases(`${survey.id}.${question.key}.${at}`, english)
  const way = wayOf(survey)
  return (
    <>
      {way !== 'pictures' && <BackToo t={t} />}
      <ErrorSummary t={t} text="…" place={firstControl(question, skips, undefined)} />
      <Progress t={t} place={{ place: 0, left: 1, sure: true }} way={way} />
      <form method="post" action={`${draft}/${number}`} noValidate>
        <HearIt t={t} language={language} />
        <Field
          {...{ question, way, skips, t, tell }}
          own={survey.pictures}
          shown={undefined}
          problem="…"
          readBy={readBy(shell)}
        />
        {way === 'pictures' ? (
          <PictureBar t={t} back="#back" next="next" />
        ) : (
          <Onward t={t} skip={skips && tell(`options.${skips.value}`, skips.label)} />
        )}
      </form>
    </>
  )
}

/** Back along the way, on the phone. */
export function BackToo({ t }: Pick<SurveyShell, 't'>) {
  return (
    <a className="back" href="#back">
      {t('question.back')}
    </a>
  )
}
