/** `npm run seal`: seals what may be sealed of every survey now, and follows the chain of what is sealed. */
import { closeDatabases, database } from '../server/db'
import { brokenAt } from '../server/insights/sealed-rows'
import { sealToday } from '../server/insights/sealing-clock'

const surveys = await database('sealer').survey.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
for (const { id } of surveys) {
  const people = await sealToday(id)
  const broken = await brokenAt(database('sealer'), id)
  if (broken !== null) process.exitCode = 1
  console.log(
    `${id}: ${people} people sealed, ${broken === null ? 'chain unbroken' : `chain broken at ${broken}`}`,
  )
}
await closeDatabases()
