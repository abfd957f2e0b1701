import type { Stage } from '../../domain/charter/stage'
import { stageWords } from '../../domain/charter/stage-words'
import { dayWords } from '../../domain/language/staff-dates'

type Move = {
  number: number
  from: Stage
  to: Stage
  asked: string | null
  agreed: string | null
  note: string
  on: string
}

/** Every move, newest first: who asked, who agreed, and why. */
export function StageLog({ log }: { log: Move[] }) {
  if (!log.length) return null
  return (
    <section aria-label="How it came here" tabIndex={0} className="scroll">
      <table className="table stacked">
        <caption>How it came here, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Move</th>
            <th scope="col">Day</th>
            <th scope="col">Asked by</th>
            <th scope="col">Agreed by</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {log.map(({ number, from, to, asked, agreed, note, on }) => (
            <tr key={number}>
              <th scope="row">
                {stageWords[from].name} to {stageWords[to].name}
              </th>
              <td data-label="Day" className="day">
                {dayWords(on)}
              </td>
              <td data-label="Asked by">{asked ?? 'Not known any more'}</td>
              <td data-label="Agreed by">{agreed ?? 'Not known any more'}</td>
              <td data-label="Why">{note || 'No words'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
