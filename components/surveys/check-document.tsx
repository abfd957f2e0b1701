import { LanguageButtons } from '../layout/language-buttons'
import { Said } from '../layout/said'
import type { OwnPictures } from '../../domain/surveys/own-picture'
import { wayOf } from '../../domain/ways/in-way'
import { Picture } from '../pictures/picture'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'
import type { Phrase } from '../../domain/language/words'

/** One answer as the person sees it again; no words means it was skipped. */
export type Row = {
  number: number
  key: string
  text: Phrase
  words: Phrase[]
  pictures: (string | undefined)[]
}

type Props = SurveyShell & {
  draft: string
  back: string
  sections: { id: string; title: Phrase; rows: Row[] }[]
  /** The hash of exactly these answers: nothing else is sent in their place. */
  answers: string
  notice: 'changed' | null
  /** How pages look to this person: the draft that keeps it is gone once the answers are sent. */
  display: string | null
}

/** Every answer once more, each with its own way to change it, and one button to send. */
export function CheckDocument({ draft, back, sections, answers, notice, display, ...shell }: Props) {
  const { survey, name, t } = shell
  const way = wayOf(survey)
  const large = way === 'pictures'
  return (
    <SurveyDocument
      {...shell}
      title={pageTitle(t('check.title'), name.text)}
      tools={{ language: '#languages', save: '#save', here: `${draft}/check` }}
      secret
    >
      <a className="back" href={back}>
        {t('question.back')}
      </a>
      {notice && (
        <p className="panel mb-6" role="alert">
          {t(`check.${notice}`)}
        </p>
      )}
      <h1>{t('check.title')}</h1>
      <p className="mt-4">{t(large ? 'check.short' : 'check.notSent')}</p>
      {sections.map((section) => (
        <section key={section.id} className="mt-8" aria-labelledby={`s-${section.id}`}>
          <h2 id={`s-${section.id}`}>
            <Said phrase={section.title} />
          </h2>
          <dl>
            {section.rows.map((row) => (
              <AnswerRow key={row.key} row={row} draft={draft} t={t} own={survey.pictures} />
            ))}
          </dl>
        </section>
      ))}
      <form method="post" action={`${draft}/check`} className="mt-10 flow" data-keep="">
        <input type="hidden" name="answers" value={answers} />
        {display && <input type="hidden" name="display" value={display} />}
        {way !== 'words' && <input type="hidden" name="way" value={way} />}
        {!large && <p>{t('check.thenSend')}</p>}
        <p id="offline" className="panel" hidden>
          {t('question.offline')}
        </p>
        <div className="flex flex-wrap items-center gap-4">
          <button className={large ? 'press send' : 'button'} type="submit" name="do" value="send">
            {large && <Picture name="send" size={80} />}
            <span>{t(large ? 'check.shortSend' : 'check.send')}</span>
          </button>
          <button id="save" className="link-button" type="submit" name="do" value="save">
            {t('question.save')}
          </button>
        </div>
        <LanguageButtons language={shell.language} t={t} />
      </form>
    </SurveyDocument>
  )
}

type RowProps = { row: Row; draft: string; t: Props['t']; own?: OwnPictures }

function AnswerRow({ row, draft, t, own }: RowProps) {
  return (
    <div className="summary-row">
      <dt className="font-bold">
        <Said phrase={row.text} />
      </dt>
      <dd>
        {row.words.length === 0 && <span className="hint">{t('check.skipped')}</span>}
        {row.words.map((words, at) => (
          <span key={at} className={row.pictures[at] ? 'told items-center' : 'block'} dir="auto">
            {row.pictures[at] && <Picture name={row.pictures[at]} own={own} />}
            <Said phrase={words} />
          </span>
        ))}
      </dd>
      <dd>
        <a href={`${draft}/${row.number}?from=check`}>
          {t('check.change')}{' '}
          <span className="vh">
            <Said phrase={row.text} />
          </span>
        </a>
      </dd>
    </div>
  )
}
