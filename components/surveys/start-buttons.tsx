import type { Words } from '../../domain/language/words'
import type { Survey } from '../../domain/surveys/survey'
import { waysOf } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { Picture } from '../pictures/picture'
import { isForYoung } from './survey-shell'

type Props = { survey: Survey; suggested: Way | null; t: Words }

/** Start, in one of the ways of a survey; for young people the ways stand side by side, for others words come first. */
export function StartButtons({ survey, suggested, t }: Props) {
  // Children meet pictures first, because that is what most of them can read; the choice stays theirs.
  const ways = survey.audience === 'child' ? waysOf(survey).toReversed() : waysOf(survey)
  const inOrder = ways.toSorted((a, b) => Number(b === suggested) - Number(a === suggested))
  if (isForYoung(survey) && ways.length > 1)
    return <Ways heading={t('ways.choose')} suggested={suggested} t={t} ways={inOrder} first />
  return (
    <>
      <button id="start" className="button" type="submit">
        {t('start.start')}
      </button>
      {ways.length > 1 && (
        <Ways
          heading={t('ways.other')}
          suggested={suggested}
          t={t}
          ways={inOrder.filter((way) => way !== 'words')}
        />
      )}
    </>
  )
}

type WaysProps = Omit<Props, 'survey'> & { heading: string; ways: Way[]; first?: boolean }

function Ways({ heading, suggested, ways, first, t }: WaysProps) {
  return (
    <section className={first ? '' : 'mt-8'} aria-labelledby="ways">
      <h2 id="ways">{heading}</h2>
      {suggested && <p className="mt-2">{t('ways.suggested')}</p>}
      <div className="ways mt-4">
        {ways.map((way, at) => (
          <button
            key={way}
            id={first && at === 0 ? 'start' : undefined}
            className="way-card"
            type="submit"
            name="way"
            value={way}
            aria-labelledby={`way-${way}`}
            aria-describedby={`what-${way}`}
          >
            <Picture name={way} size={72} />
            <span>
              <strong id={`way-${way}`} className="block">
                {t(`ways.${way}.start`)}
              </strong>
              <span id={`what-${way}`} className="block">
                {t(`ways.${way}.what`)}
              </span>
            </span>
          </button>
        ))}
      </div>
      <p className="mt-4">{t('ways.canChange')}</p>
    </section>
  )
}
