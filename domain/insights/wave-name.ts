import type { Wave } from '../surveys/wave'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A wave in words: "October to December 2026" for a quarter, "9 to 20 November 2026" for dates. */
export function waveName({ id, opensOn, closesOn }: Pick<Wave, 'id' | 'opensOn' | 'closesOn'>): string {
  const quarter = id.match(/^(\d{4})-q([1-4])$/)
  if (quarter) {
    const first = (Number(quarter[2]) - 1) * 3
    return `${MONTHS[first]} to ${MONTHS[first + 2]} ${quarter[1]}`
  }
  const [from, to] = [partsOf(opensOn), partsOf(closesOn)]
  const start = from.year !== to.year ? `${from.day} ${from.month} ${from.year}` : `${from.day} ${from.month}`
  return `${from.year === to.year && from.month === to.month ? from.day : start} to ${dayName(closesOn)}`
}

/** A day in words: "20 November 2026". */
export function dayName(day: string): string {
  const { day: number, month, year } = partsOf(day)
  return `${number} ${month} ${year}`
}

/** A wave in few letters, for the foot of a chart: "Q4 2026", or "Nov 2026". */
export function shortWaveName({ id, opensOn }: Pick<Wave, 'id' | 'opensOn'>): string {
  const quarter = id.match(/^(\d{4})-q([1-4])$/)
  if (quarter) return `Q${quarter[2]} ${quarter[1]}`
  const { month, year } = partsOf(opensOn)
  return `${month.slice(0, 3)} ${year}`
}

function partsOf(day: string): { day: number; month: string; year: string } {
  return { day: Number(day.slice(8)), month: MONTHS[Number(day.slice(5, 7)) - 1]!, year: day.slice(0, 4) }
}
