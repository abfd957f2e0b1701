import { wayOf } from '../../domain/ways/in-way'
import { languages } from '../../domain/language/languages'
import { PRINT_SIZES } from '../../domain/paper/print-sizes'
import type { Run } from '../../domain/paper/runs'
import { paperStylesheet } from '../../generated/public-assets'
import { Said } from '../layout/said'
import { pageTitle } from '../layout/page-title'
import { isForYoung } from '../surveys/survey-shell'
import { PaperEnd } from './paper-end'
import { PaperFront } from './paper-front'
import { paperAddress, type PaperProps } from './paper-props'
import { PaperRun } from './paper-run'

/** The paper twin of a survey: the same questions with the same numbers, to be answered with a pen. */
export function PaperDocument(props: PaperProps) {
  const { survey, name, t, language, phrases, size, runs, margins } = props
  return (
    <html lang={language} dir={languages[language].dir} data-print={size} data-way={wayOf(survey)}>
      <head>
        <meta charSet="utf-8" />
        <title>{pageTitle(t('paper.title'), name.text)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <style>{paperStylesheet}</style>
        <style>{margins}</style>
      </head>
      <body>
        <OnScreen {...props} />
        <main id="main" tabIndex={-1} className="sheet">
          <PaperFront {...props} />
          {runs.map((run, at) => (
            <section key={at} className={startsPart(runs, at) ? 'part' : undefined}>
              {startsPart(runs, at) && (
                <h2>
                  <Said phrase={phrases(`${survey.id}.${run.section.id}.title`, run.section.title)} />
                </h2>
              )}
              <PaperRun {...props} run={run} readBy={t(readByKey(props))} />
            </section>
          ))}
          <PaperEnd {...props} />
        </main>
      </body>
    </html>
  )
}

function startsPart(runs: Run[], at: number): boolean {
  return runs[at - 1]?.section !== runs[at]!.section
}

function readByKey({ survey }: PaperProps): string {
  return isForYoung(survey) ? 'paper.readBy.young' : 'paper.readBy.adult'
}

/** What only a screen shows: the way back, how to print, and the other sizes. */
function OnScreen(props: PaperProps) {
  const { survey, t, language, size } = props
  return (
    <header className="screen">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <p>
        <a href={`/${language}/surveys/${survey.id}`}>{t('paper.onScreen')}</a>
      </p>
      <p>{t('paper.howToPrint')}</p>
      <nav aria-label={t('paper.sizes')}>
        <ul>
          {PRINT_SIZES.map((other) => (
            <li key={other}>
              <a href={paperAddress(props, other)} aria-current={other === size ? 'page' : undefined}>
                {t(`paper.size.${other}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
