import type { Sent } from '../../domain/questions/kind'
import type { Question } from '../../domain/questions/question'
import type { Option } from '../../domain/questions/asked'
import { isOnePress, wayOf } from '../../domain/ways/in-way'
import { Field } from '../fields/field'
import { whatIn } from '../../domain/language/problem-words'
import { ErrorSummary } from '../layout/error-summary'
import { LanguageButtons } from '../layout/language-buttons'
import { Signed } from '../layout/signed'
import { firstControl } from './first-control'
import { HearIt } from './hear-it'
import { ForLater, Onward } from './onward'
import { PictureBar } from './picture-bar'
import { Progress, type Place } from './progress'
import { readBy } from './read-by'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'
import { WayButtons } from './way-buttons'

type Props = SurveyShell & {
  question: Question
  place: Place
  /** The address of the draft; the question's own is this and its number. */
  draft: string
  number: number
  back: string
  rev: string
  shown: Sent | undefined
  problem: string | null
  /** What stands saved when another tab changed this answer after the page was shown. */
  changed: string[] | null
  skips: Option | null
}

/** One question, answered by a plain form. */
export function QuestionDocument(props: Props) {
  const { question, place, draft, number, back, rev, shown, problem, changed, skips, ...shell } = props
  const { t, survey, language, phrases } = shell
  const tell = (at: string, english: string) => phrases(`${survey.id}.${question.key}.${at}`, english)
  const what = whatIn(tell, t, question)
  const way = wayOf(survey)
  const page = t(place.sure ? 'question.title' : 'question.titleAbout', {
    place: place.place,
    left: place.left,
    total: place.place + place.left,
    what,
  })
  return (
    <SurveyDocument
      {...shell}
      title={pageTitle(problem ? `${t('question.error')} ${page}` : page, shell.name.text)}
      tools={{ language: '#languages', save: '#save', display: '#display' }}
      secret
    >
      {way !== 'pictures' && (
        <a className="back" href={back}>
          {t('question.back')}
        </a>
      )}
      {problem && <ErrorSummary t={t} text={problem} place={firstControl(question, skips, shown)} />}
      {changed && <ChangedElsewhere t={t} saved={changed} />}
      <Progress t={t} place={place} way={way} />
      <form method="post" action={`${draft}/${number}`} noValidate data-keep="">
        <input type="hidden" name="rev" value={rev} />
        {way !== 'words' && <input type="hidden" name="in" value={way} />}
        <Signed t={t} video={question.bsl} />
        <HearIt t={t} language={language} audio={way === 'words' ? question.audio : undefined} />
        <Field
          question={question}
          way={way}
          own={survey.pictures}
          shown={shown}
          problem={problem}
          skips={skips}
          readBy={readBy(shell)}
          t={t}
          tell={tell}
        />
        <p id="offline" className="panel mt-6" hidden>
          {t('question.offline')}
        </p>
        {way === 'pictures' ? (
          <PictureBar t={t} back={back} next={mayOnlySkip(question, shown) ? 'skip' : 'next'} />
        ) : (
          <Onward t={t} skip={skips && tell(`options.${skips.value}`, skips.label)} />
        )}
        <ForLater t={t} />
        <WayButtons survey={survey} t={t} />
        <LanguageButtons language={language} t={t}>
          <button id="display" className="link-button" type="submit" name="do" value="display" formNoValidate>
            {t('shell.changeDisplay')}
          </button>
        </LanguageButtons>
      </form>
    </SurveyDocument>
  )
}

/** In pictures the button to go on only skips while nothing is chosen. */
function mayOnlySkip(question: Question, shown: Sent | undefined): boolean {
  return isOnePress('pictures', question) && shown === undefined
}

function ChangedElsewhere({ t, saved }: { t: Props['t']; saved: string[] }) {
  return (
    <div className="panel mb-8" role="alert">
      <h2>{t('question.changedHeading')}</h2>
      <p className="mt-2">{t('question.changedSaved', { answer: saved.join(', ') || t('check.skipped') })}</p>
      <p className="mt-2">{t('question.changedKeep')}</p>
    </div>
  )
}
