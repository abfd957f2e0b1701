import { PopulationForm } from '../../../../../domain/population/population'
import { addPopulation, pastedTable } from '../../../../../server/insights/population'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Puts in how many there are, from a pasted table; a table with one wrong line is not taken at all. */
export const POST = staffAction('population.add', Nowhere, PopulationForm, async (visit) => {
  const { kind, source, asOf, table } = visit.values
  const read = pastedTable(kind, table)
  if ('problems' in read) return { problems: { table: read.problems.join(' ') } }
  await addPopulation(visit, { kind, source, asOf, people: read.people })
  return { to: '/staff/insights/missing', done: 'The numbers are in. The tables below use them from now on.' }
})
