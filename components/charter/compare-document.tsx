import type { Changed } from '../../domain/charter/changed'
import type { Words } from '../../domain/language/words'
import { Document } from '../layout/document'
import type { CharterShell } from './charter-shell'

type Props = CharterShell & { a: number; b: number; changed: Changed[] }

/** Two versions side by side: what changed in words first, then in the text itself, and both texts in full. */
export function CompareDocument({ a, b, changed, ...shell }: Props) {
  const { t, language } = shell
  const title = t('charter.history.compare', { before: a, after: b })
  const different = changed.filter(({ was }) => was !== 'same')
  return (
    <Document {...shell} title={title}>
      <a className="back" href={`/${language}/charter/versions`}>
        {t('charter.ways.history')}
      </a>
      <h1>{title}</h1>
      <p className="mt-4">
        {t(different.length ? 'charter.compare.count' : 'charter.compare.same', { count: different.length })}
      </p>
      {different.map((one) => (
        <Difference key={one.id} t={t} language={language} changed={one} />
      ))}
      <InFull t={t} a={a} b={b} changed={changed} />
    </Document>
  )
}

function Difference({ t, language, changed }: Pick<Props, 't' | 'language'> & { changed: Changed }) {
  const { id, was, before, after, numberBefore, numberAfter, pieces, added, removed } = changed
  return (
    <section className="mt-10 flow" aria-labelledby={`c-${id}`}>
      <h2 id={`c-${id}`}>{t('charter.promise', { number: numberAfter || numberBefore })}</h2>
      <div className="sides flow">
        {before && <Side label={t('charter.compare.before')} text={before} />}
        {after && <Side label={t('charter.compare.after')} text={after} />}
      </div>
      <h3 className="font-bold">{t('charter.compare.changed')}</h3>
      {was === 'reworded' ? (
        <ul className="list-disc ps-6">
          {added.map((words, at) => (
            <li key={`a${at}`}>{t('charter.compare.added', { words })}</li>
          ))}
          {removed.map((words, at) => (
            <li key={`r${at}`}>{t('charter.compare.removed', { words })}</li>
          ))}
          {added.length + removed.length === 0 && <li>{t('charter.compare.marks')}</li>}
        </ul>
      ) : (
        <p>{t(`charter.compare.was.${was}`)}</p>
      )}
      {was === 'reworded' && (
        <p className="quoted" lang="en" dir="ltr">
          {pieces.map(({ was: piece, text }, at) => {
            if (piece === 'kept') return text
            const Mark = piece === 'added' ? 'ins' : 'del'
            return (
              <Mark key={at}>
                <span className="vh" lang={language}>
                  {t(`charter.compare.mark.${piece}`)}{' '}
                </span>
                {text}
              </Mark>
            )
          })}
        </p>
      )}
    </section>
  )
}

function Side({ label, text }: { label: string; text: string }) {
  return (
    <div className="quoted">
      <p className="hint">{label}</p>
      <p lang="en" dir="ltr">
        {text}
      </p>
    </div>
  )
}

/** Both texts from beginning to end, for whoever wants to read for themselves. */
function InFull({ t, a, b, changed }: { t: Words; a: number; b: number; changed: Changed[] }) {
  const texts = [
    { number: a, of: changed.filter((one) => one.before).sort((x, y) => x.numberBefore - y.numberBefore) },
    { number: b, of: changed.filter((one) => one.after) },
  ]
  return (
    <section className="mt-12" aria-labelledby="full">
      <h2 id="full">{t('charter.compare.full')}</h2>
      <div className="sides mt-4">
        {texts.map(({ number, of }, side) => (
          <section key={number} aria-labelledby={`full-${number}`} className="mt-4">
            <h3 id={`full-${number}`} className="font-bold">
              {t('charter.history.version', { number })}
            </h3>
            <ol className="mt-2 flow list-decimal ps-8" lang="en" dir="ltr">
              {of.map((one) => (
                <li key={one.id}>{side ? one.after : one.before}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
