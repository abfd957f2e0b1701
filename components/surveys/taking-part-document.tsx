import { ErrorSummary } from '../layout/error-summary'
import { LanguageButtons } from '../layout/language-buttons'
import { SaidLines } from '../layout/said-lines'
import { wayOf } from '../../domain/ways/in-way'
import { Picture } from '../pictures/picture'
import { Signed } from '../layout/signed'
import { pageTitle } from '../layout/page-title'
import { isForYoung, SurveyDocument, type SurveyShell } from './survey-shell'

type Props = SurveyShell & { draft: string; problem: string | null }

const LINES = ['what', 'choose', 'who', 'keep', 'safe'] as const
const PICTURES = { what: 'speech', choose: 'choose', who: 'eye', keep: 'lock', safe: 'safe' }

/** Five plain lines, and the one question that must be answered: whether to take part. */
export function TakingPartDocument({ draft, problem, ...shell }: Props) {
  const { survey, name, owner, t, language } = shell
  const way = wayOf(survey)
  const tone = isForYoung(survey) || way !== 'words' ? 'young' : 'adult'
  const title = pageTitle(t('takingPart.title'), name.text)
  return (
    <SurveyDocument
      {...shell}
      title={problem ? `${t('question.error')} ${title}` : title}
      tools={{ language: '#languages', here: `${draft}/taking-part` }}
      secret
    >
      <a className="back" href={`/${language}/surveys/${survey.id}`}>
        {t('question.back')}
      </a>
      {problem && <ErrorSummary t={t} text={problem} place="q-yes" />}
      <form method="post" action={`${draft}/taking-part`} noValidate>
        <h1 className="mb-4">{t('takingPart.title')}</h1>
        <Signed t={t} video={survey.bsl?.takingPart} />
        <dl className="mt-6 grid gap-4">
          {LINES.map((line) => {
            const text = t(`takingPart.${line}.${tone}`, { owner })
            return (
              <div key={line}>
                <dt className={way === 'words' ? 'font-bold' : 'told items-center font-bold'}>
                  {way !== 'words' && <Picture name={PICTURES[line]} />}
                  {t(`takingPart.${line}.heading`)}
                </dt>
                <dd>{way === 'words' ? text : <SaidLines phrase={{ text }} />}</dd>
              </div>
            )
          })}
        </dl>
        <fieldset
          className={`mt-8 ${problem ? 'wrong' : ''}`}
          aria-describedby={problem ? 'problem' : undefined}
        >
          <legend>
            <h2>{t('takingPart.question')}</h2>
          </legend>
          {problem && (
            <p id="problem" className="error-text">
              <span className="vh">{t('question.error')}</span> {problem}
            </p>
          )}
          {(['yes', 'no'] as const).map((value) => (
            <div key={value} className="card">
              <input type="radio" id={`q-${value}`} name="taking_part" value={value} />
              <label htmlFor={`q-${value}`}>
                {way !== 'words' && <Picture name={value === 'yes' ? 'tick' : 'cross'} />}
                <span>{t(`takingPart.${value}`)}</span>
              </label>
            </div>
          ))}
        </fieldset>
        <button className="button mt-8" type="submit" name="do" value="continue">
          {t('question.continue')}
        </button>
        <LanguageButtons language={language} t={t} />
      </form>
    </SurveyDocument>
  )
}
