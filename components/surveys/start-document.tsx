import type { Phrase } from '../../domain/language/words'
import { ErrorSummary } from '../layout/error-summary'
import { Said } from '../layout/said'
import { TranslationNote } from '../layout/translation-note'
import { Signed } from '../layout/signed'
import type { Way } from '../../domain/ways/way'
import { StartButtons } from './start-buttons'
import { OtherWays } from './other-ways'
import { isForYoung, SurveyDocument, type SurveyShell } from './survey-shell'

type Props = SurveyShell & {
  questions: number
  failed: boolean
  /** The way that a link suggested. */
  suggested: Way | null
  /** How pages look to this person, to be kept with the answers that are about to begin. */
  display: string | null
  /** The last day, and the day results are shown, of a survey that is not always open. */
  until?: string
  publish?: string
}

/** The first page of a survey: what it is about, how long it takes, who reads it; then Start. */
export function StartDocument({ questions, failed, suggested, display, until, publish, ...shell }: Props) {
  const { survey, name, owner, t, language, phrases } = shell
  const tell = (at: string, english: string) => phrases(`${survey.id}.${at}`, english)
  const facts: [string, Phrase][] = [
    ['about', tell('subtitle', survey.subtitle)],
    ['long', { text: t('start.minutes', { minutes: survey.minutes, questions }) }],
    ['name', { text: t('start.anonymous') }],
    ['who', { text: t('start.readBy', { owner }) }],
    ['back', { text: t('start.comeBack') }],
    ...(until ? [['until', { text: t('start.until', { date: until }) }] satisfies [string, Phrase]] : []),
    ['results', { text: publish ? t('start.resultsBy', { date: publish }) : t('start.results') }],
  ]
  return (
    <SurveyDocument
      {...shell}
      title={failed ? `${t('question.error')} ${name.text}` : name.text}
      reader={isForYoung(survey) ? 'easy' : undefined}
    >
      <div className="pt-6">
        {failed && <ErrorSummary t={t} text={t('problems.start-failed')} place="start" />}
        <h1>
          <Said phrase={name} />
        </h1>
        <div className="flow mt-4">
          {survey.intro.map((line, at) => (
            <p key={at}>
              <Said phrase={tell(`intro.${at}`, line)} />
            </p>
          ))}
        </div>
        <TranslationNote {...shell} state={shell.translation} />
        <div className="mt-6">
          <Signed t={t} video={survey.bsl?.start} />
        </div>
        <form method="post" action={`/${language}/surveys/${survey.id}`} className="mt-8">
          {display && <input type="hidden" name="display" value={display} />}
          <StartButtons survey={survey} suggested={suggested} t={t} />
        </form>
        <dl className="mt-10 grid gap-4">
          {facts.map(([key, text]) => (
            <div key={key}>
              <dt className="font-bold">{t(`start.facts.${key}`)}</dt>
              <dd>
                <Said phrase={text} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-8">
          <a href={`/${language}/you-said?survey=${survey.id}`}>{t('youSaid.title')}</a>
        </p>
        <OtherWays {...shell} />
        {survey.grownUpIntro && (
          <section className="panel mt-10 flow" aria-labelledby="grown-ups">
            <h2 id="grown-ups">{t('start.grownUps')}</h2>
            {survey.grownUpIntro.map((line, at) => (
              <p key={at}>
                <Said phrase={tell(`grownUpIntro.${at}`, line)} />
              </p>
            ))}
          </section>
        )}
        {isForYoung(survey) && <p className="mt-8">{t('safety.honest')}</p>}
      </div>
    </SurveyDocument>
  )
}
