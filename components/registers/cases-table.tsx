import { grades, type Grade } from '../../domain/registers/audit'
import type { VoiceLevel } from '../../domain/voice/voice'
import { Level } from './editions-table'

type ShownCase = {
  id: string
  round: string
  /** The title of its round, where cases of several stand in one table. */
  title?: string
  reference: string
  grade: Grade
  childLevel: VoiceLevel
  childRule: string
  familyLevel: VoiceLevel
  familyRule: string
  lundy: number[]
}
type Props = { caption: string; cases: ShownCase[]; labels: Record<VoiceLevel, string> }

/** Audited cases, one to a row: what counts of each, by which rule, with the grade and the Lundy score beside it. */
export function CasesTable({ caption, cases, labels }: Props) {
  return (
    <table className="table stacked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Child’s voice</th>
          <th scope="col">Family’s voice</th>
          <th scope="col">Grade</th>
          <th scope="col" className="number">
            Lundy
          </th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <a href={`/staff/registers/audits/${one.round}/cases/${one.id}`}>{one.reference}</a>
              {one.title && <span className="beside">{one.title}</span>}
            </th>
            <td data-label="Child’s voice">
              <Level level={one.childLevel} rule={one.childRule} labels={labels} />
            </td>
            <td data-label="Family’s voice">
              <Level level={one.familyLevel} rule={one.familyRule} labels={labels} />
            </td>
            <td data-label="Grade">{grades[one.grade]}</td>
            <td data-label="Lundy" className="number">
              {one.lundy.length ? `${one.lundy.reduce((sum, score) => sum + score, 0)} of 8` : 'Not scored'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
