import { numberedSections } from '../../domain/charter/numbered'
import { Document } from '../layout/document'
import { SafetyLine, type Call } from '../layout/safety-line'
import { Said } from '../layout/said'
import { SaidLines } from '../layout/said-lines'
import { TranslationNote } from '../layout/translation-note'
import { Picture } from '../pictures/picture'
import { charterWords, isDraft, type CharterShell } from './charter-shell'
import { promisePicture } from './promise-picture'

/** The charter in Easy Read: a picture where lines begin, one idea a line, and a large way to each promise. */
export function EasyReadDocument({ call, ...props }: CharterShell & { call: Call }) {
  const { charter, open, translation, ...shell } = props
  const { t, phrases, language } = shell
  const words = charterWords(phrases)
  const sections = numberedSections(charter.text)
  return (
    <Document
      {...shell}
      title={t('charter.easy.title')}
      reader="easy"
      safety={<SafetyLine {...shell} call={call} />}
    >
      <div className="pt-6">
        <h1>{t('charter.easy.title')}</h1>
        <div className="mt-6 flow">
          <Told name="plan" text={t('charter.easy.what')} />
          <Told name="meeting" text={t('charter.easy.who')} />
          <Told
            name={isDraft(charter) ? 'pencil' : 'tick'}
            text={t(`charter.easy.${isDraft(charter) ? 'draft' : 'agreed'}`)}
          />
          <Told name="speech" text={t(`charter.easy.${open.clauses ? 'open' : 'closed'}`)} />
        </div>
        <TranslationNote {...shell} state={translation} />
        {sections.length === 0 && <p className="mt-8">{t('charter.noText')}</p>}
        {open.clauses && <p className="mt-8 no-print">{t('charter.easy.each')}</p>}
        {sections.map((section) => (
          <section key={section.id} className="mt-10" aria-labelledby={`s-${section.id}`}>
            <h2 id={`s-${section.id}`}>
              <Said phrase={words.title(section, section.title)} />
            </h2>
            <ol className="mt-4 grid gap-4">
              {section.commitments.map(({ id, number, easyRead, text }) => (
                <li key={id}>
                  <a className="way-card easy-promise" href={`/${language}/charter/easy-read/${id}`}>
                    <Picture name={promisePicture(id)} size={72} />
                    <span>
                      <span className="block hint text-[0.8em]">{t('charter.promise', { number })}</span>
                      <SaidLines
                        phrase={easyRead ? words.easyRead({ id }, easyRead) : words.text({ id }, text)}
                      />
                    </span>
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <p className="mt-10 no-print">
          <a className="inline-block py-2" href={`/${language}/charter`}>
            {t('charter.ways.words')}
          </a>
        </p>
      </div>
    </Document>
  )
}

/** A line of Easy Read with its picture. */
function Told({ name, text }: { name: string; text: string }) {
  return (
    <p className="told items-center">
      <Picture name={name} size={56} />
      <span>{text}</span>
    </p>
  )
}
