import { numberedSections } from '../../domain/charter/numbered'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import { Picture } from '../pictures/picture'
import { charterWords, isDraft, type CharterShell } from './charter-shell'
import { promisePicture } from './promise-picture'

/** Every promise in a few words with its picture, on a page to print and hang on a wall. */
export function PosterDocument({ address, ...props }: CharterShell & { address: string }) {
  const { charter, ...shell } = props
  const { t, phrases, language } = shell
  const words = charterWords(phrases)
  return (
    <Document {...shell} title={t('charter.poster.title')}>
      <p className="pt-6 no-print">
        <a className="back" href={`/${language}/charter`}>
          {t('charter.back')}
        </a>
      </p>
      <div className="poster">
        <h1>{t('charter.title')}</h1>
        {isDraft(charter) && <p className="mt-2 font-bold">{t('charter.draft')}</p>}
        {numberedSections(charter.text).map((section) => (
          <section key={section.id} aria-labelledby={`s-${section.id}`}>
            <h2 id={`s-${section.id}`}>
              <Said phrase={words.title(section, section.title)} />
            </h2>
            <ul>
              {section.commitments.map(({ id, easyRead, text }) => (
                <li key={id}>
                  <Picture name={promisePicture(id)} size={40} />
                  <span>
                    <Said phrase={easyRead ? words.easyRead({ id }, easyRead) : words.text({ id }, text)} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="mt-6">{t('charter.poster.at', { address })}</p>
      </div>
    </Document>
  )
}
