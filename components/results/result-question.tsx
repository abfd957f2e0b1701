import type { Language } from '../../domain/language/languages'
import type { Phrases, Words } from '../../domain/language/words'
import { percentOf, type Line } from '../../domain/insights/question-figure'
import type { PublicFigure } from '../../domain/results/public-figure'
import { Said } from '../layout/said'

type Props = { figure: PublicFigure; survey: string; language: Language; t: Words; phrases: Phrases }

/** One question: how many said what, each answer with a bar, its share and its number; groups one after another. */
export function ResultQuestion({ figure, survey, language, t, phrases }: Props) {
  const { key, text, shape, withheld, lines, split } = figure
  const id = `r-${key}`
  return (
    <section aria-labelledby={id} className="mt-8 flow">
      <h2 id={id}>
        <Said phrase={phrases(`${survey}.${key}.text`, text)} />
      </h2>
      {withheld ? (
        <p>{t('results.withheld')}</p>
      ) : (
        <>
          {shape === 'several' && <p className="hint">{t('results.several')}</p>}
          {lines.map((line) => (
            <Group key={line.value} {...{ figure, survey, language, t, phrases, line }} named={split} />
          ))}
        </>
      )}
    </section>
  )
}

function Group({
  figure,
  survey,
  language,
  t,
  phrases,
  line,
  named,
}: Props & { line: Line; named: boolean }) {
  const { told, label } = line
  // What groups are called has no translations yet.
  const title = named && <Said phrase={language === 'en' ? { text: label } : { text: label, lang: 'en' }} />
  if (!told)
    return (
      <p>
        {title && <strong>{title}. </strong>}
        {t('results.withheld')}
      </p>
    )
  return (
    <table className="w-full text-start">
      <caption className="text-start">
        {title && <strong>{title}. </strong>}
        {t('results.base', { n: told.base, skipped: told.skipped })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="text-start">
            {t('results.answer')}
          </th>
          <th scope="col" className="ps-2 text-end wrap-normal">
            {t('results.percent')} ({t('results.number')})
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.options.map(({ value, label: answer, leftOut }, at) =>
          leftOut ? null : (
            <tr key={value} className="border-t border-hair">
              <th scope="row" className="py-2 text-start font-normal">
                <Said phrase={phrases(`${survey}.${figure.key}.options.${value}`, answer)} />
                <Bar count={told.counts[at]!} base={told.base} />
              </th>
              <td className="ps-2 py-2 text-end align-top wrap-normal">
                {shareWords(told.counts[at]!, told.base)} ({told.counts[at]})
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

/** A picture of the share beside it. Its colour is the page's own, so it holds in dark, in print and in forced colours. */
function Bar({ count, base }: { count: number; base: number }) {
  const width = base ? `${Math.round((1000 * count) / base) / 10}%` : '0%'
  return (
    <svg
      width="100%"
      height="12"
      className="block text-brand rtl:-scale-x-100"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="100%" height="12" fill="none" stroke="currentColor" strokeOpacity="0.4" />
      <rect width={width} height="12" fill="currentColor" />
    </svg>
  )
}

function shareWords(count: number, base: number): string {
  const percent = percentOf(count, base)
  return percent === null ? '[u]' : `${percent}%`
}
