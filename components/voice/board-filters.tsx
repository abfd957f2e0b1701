import type { BoardFilter } from '../../domain/registers/board-filter'
import { Choose, type Choice } from '../staff/choose'

type Props = {
  filter: BoardFilter
  organisations: Choice[]
  services: string[]
  priorities: Choice[]
  quarters: string[]
}

/** What the board shows. The address is the state, so it can be kept and sent on. */
export function BoardFilters({ filter, organisations, services, priorities, quarters }: Props) {
  const plain = (values: string[]) => values.map((value) => ({ value, words: value }))
  return (
    <form method="get" action="/staff/voice" className="filters no-print" aria-label="What to show">
      <Choose
        name="organisation"
        label="Organisation"
        all="All organisations"
        choices={organisations}
        chosen={filter.organisation}
      />
      <Choose
        name="service"
        label="Service audited"
        all="All services"
        choices={plain(services)}
        chosen={filter.service}
      />
      <Choose
        name="priority"
        label="Priority"
        all="All priorities"
        choices={priorities}
        chosen={filter.priority}
      />
      <Choose
        name="quarter"
        label="Quarter"
        all="All quarters"
        choices={plain(quarters)}
        chosen={filter.quarter}
      />
      <p className="form-buttons">
        <button type="submit" className="button secondary">
          Show these
        </button>
        <a href="/staff/voice">Show everything</a>
      </p>
    </form>
  )
}
