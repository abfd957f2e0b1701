import type { ReactNode } from 'react'
import { languages } from '../../domain/language/languages'
import { directionOf, reached, stateOf, type Baseline, type Point } from '../../domain/plan/measure-state'
import type { Measure } from '../../domain/plan/plan'
import { valueWords } from '../../domain/plan/value-words'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'
import { MeasureLinks, type MeasureLinked } from './measure-links'
import { MeasureTimes } from './measure-times'

/** A measure with what is known of it: agreed values alone, and the surveys that ask about it. */
export type MeasureShown = MeasureLinked & {
  measure: Measure
  points: Point[]
  baseline: Baseline | null
  source: string
  surveys: { id: string; title: string }[]
}

/** Where one measure of the plan stands, in words, with everything that is needed to judge it. */
export function MeasurePart({
  measure,
  points,
  baseline,
  source,
  surveys,
  youSaid,
  charter,
  promises,
  ...shell
}: Shell & MeasureShown) {
  const { t, phrases, language } = shell
  const { id, text, direction, formula, unit } = measure
  const locale = languages[language].locale
  const words = (value: number, own: Point['unit'] = null) =>
    valueWords(own ?? unit, value, locale, { yes: t('plan.yes'), no: t('plan.no') })
  return (
    <section
      id={id}
      className="mt-6 rounded-lg border-2 border-edge bg-card p-4 flow"
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`} className="text-[1.1em] font-bold">
        <Said phrase={phrases(`plan.${id}.text`, text)} />
      </h3>
      <Standing {...shell} {...{ measure, points, baseline, words }} />
      <dl className="facts">
        <Fact term={t('plan.direction.label')}>{t(`plan.direction.${direction}`)}</Fact>
        {measure.targets?.map((target, at) => (
          <Fact key={at} term={t('plan.target')}>
            {words(target.value)}, <Said phrase={dueOf(target, shell)} />
            {saidOf(reached(target, points), shell)}
          </Fact>
        ))}
        {(direction === 'up' || direction === 'down') && (
          <Fact term={t('plan.baseline')}>
            {baseline
              ? `${t('plan.value', { value: words(baseline.value), period: baseline.period })}. ${baseline.source}`
              : t('plan.noBaseline')}
          </Fact>
        )}
        <Fact term={t('plan.source')}>
          <Said phrase={phrases(`plan.sources.${measure.sources[0]}`, source)} />
        </Fact>
      </dl>
      {points.length > 1 && <MeasureTimes {...shell} {...{ points, words, id, unit }} />}
      <MeasureLinks {...shell} {...{ id, youSaid, charter, promises }} />
      <details>
        <summary className="py-2">{t('plan.workedOut')}</summary>
        <p>
          <Said phrase={phrases(`plan.${id}.formula`, formula)} />
        </p>
        {surveys.length > 0 && (
          <>
            <p className="pt-3 font-bold">{t('plan.askedIn')}</p>
            <ul className="list-disc ps-6">
              {surveys.map((survey) => (
                <li key={survey.id}>
                  <a href={`/${language}/surveys/${survey.id}`}>
                    <Said phrase={phrases(`${survey.id}.title`, survey.title)} />
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  )
}

type StandingProps = Shell &
  Pick<MeasureShown, 'measure' | 'points' | 'baseline'> & {
    words: (value: number, own?: Point['unit']) => string
  }

function Standing({ measure, points, baseline, words, t }: StandingProps) {
  const stands = stateOf(measure, points, baseline)
  if (stands.state === 'waiting-for-data') return <p className="hint">{t('plan.waiting')}</p>
  const { point } = stands
  const towards = directionOf(measure, points)
  return (
    <div className="stands">
      <p className="text-[1.3em] font-bold">
        <span className="vh">{t('plan.stands')}: </span>
        {t('plan.value', { value: words(point.value, point.unit), period: point.period })}
      </p>
      <p>
        {[
          point.n && `${t('plan.outOf', { n: point.n })}.`,
          point.way === 'by_hand' && t('plan.byHand'),
          stands.state === 'done-with-evidence' && t('plan.done', { evidence: point.evidence! }),
          stands.state === 'needs-baseline' && t('plan.needsBaseline'),
          towards && stands.state !== 'needs-baseline' && t(`plan.${towards}`),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type Target = NonNullable<Measure['targets']>[number]

function dueOf({ dueText }: Target, { t, language }: Shell) {
  if (!dueText) return { text: t('plan.targetNoDate') }
  return language === 'en' ? { text: dueText } : { text: dueText, lang: 'en' as const }
}

function saidOf(was: boolean | null, { t }: Shell): string {
  return was === null ? '' : ` (${t(was ? 'plan.reached' : 'plan.notReached')})`
}
