import { nextRelease, soFarWords, type SoFar } from '../../domain/insights/release'
import type { Survey } from '../../domain/surveys/survey'
import type { Opening, Wave } from '../../domain/surveys/wave'
import { PressForm } from '../forms/press-form'
import { AskedForm } from './asked-form'
import { NewWaveForm } from './new-wave-form'
import { openWords, sealedIn } from './own-surveys'
import { WavesTable } from './waves-table'

type Props = {
  survey: Survey
  opening: Opening
  soFar: SoFar
  smallestGroup: number
  waves: (Wave & { n: number; withdrawn: object | null })[]
  rolling: boolean
  /** Whether its lead asked for new figures today, and whether they were worked out. */
  sealing: 'asked' | 'done' | null
}

/** When a survey is asked, its waves, and what its lead may do about them. */
export function SurveySettings({ survey, opening, soFar, smallestGroup, waves, rolling, sealing }: Props) {
  const path = `/staff/surveys/${survey.id}`
  return (
    <>
      <dl className="wave-facts">
        <dt>Now</dt>
        <dd>{openWords(opening)}</dd>
        <dt>Answers</dt>
        <dd>{soFarWords(soFar)}</dd>
        <dt>Next figures</dt>
        <dd>{nextRelease(opening, sealedIn(opening, waves), smallestGroup)}</dd>
      </dl>
      <p>
        <a href={`/staff/insights/${survey.id}`}>See its results</a>{' '}
        <a href={`/en/surveys/${survey.id}`}>See it as families do</a>
      </p>
      {sealing ? (
        <p className="hint">
          {sealing === 'asked' ? 'New figures are being worked out.' : 'New figures were worked out today.'}
        </p>
      ) : (
        <PressForm action={`${path}/seal`} label="Work out new figures now" />
      )}
      <WavesTable waves={waves} path={path} />
      {!rolling && <NewWaveForm path={path} />}
      <AskedForm path={path} rolling={rolling} />
    </>
  )
}
