import { dayWords } from '../../domain/language/staff-dates'
import type { Edition } from '../../domain/registers/edition'
import type { VoiceLevel } from '../../domain/voice/voice'

type Props = {
  caption: string
  editions: Omit<Edition, 'person' | 'agreedBy'>[]
  labels: Record<VoiceLevel, string>
  influence: Record<string, string>
  /** The title of an edition's report, where editions of several stand in one table. */
  titleOf?: (report: string) => string
}

/** Editions, the last first: what counts of each, by which rule, and what became of the views. */
export function EditionsTable({ caption, editions, labels, influence, titleOf }: Props) {
  return (
    <table className="table stacked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Edition</th>
          <th scope="col">Came out</th>
          <th scope="col">Child’s voice</th>
          <th scope="col">Family’s voice</th>
          <th scope="col">What became of it</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => (
          <tr key={edition.id}>
            <th scope="row">
              <a href={`/staff/registers/reports/${edition.report}/editions/${edition.id}`}>
                {titleOf && `${titleOf(edition.report)}, `}
                {edition.period}
              </a>
            </th>
            <td data-label="Came out">
              {edition.publishedOn
                ? dayWords(edition.publishedOn)
                : `Not yet; due ${dayWords(edition.dueOn)}`}
            </td>
            <td data-label="Child’s voice">
              <Level level={edition.childLevel} rule={edition.childRule} labels={labels} />
            </td>
            <td data-label="Family’s voice">
              <Level level={edition.familyLevel} rule={edition.familyRule} labels={labels} />
            </td>
            <td data-label="What became of it">{influence[edition.influence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type LevelProps = { level: VoiceLevel; rule: string; labels: Record<VoiceLevel, string> }

/** A level with the rule that gave it; a draft says that it is one. */
export function Level({ level, rule, labels }: LevelProps) {
  return (
    <>
      {labels[level]}
      <span className="beside">{rule === 'R-draft' ? 'Draft: something is missing' : `Rule ${rule}`}</span>
    </>
  )
}
