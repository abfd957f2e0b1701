/** `npm run audit:verify`: follows the chain of the whole audit; exit 1 and the first broken number when it is broken. */
import { verifyAudit } from '../server/audit/audit-chain'
import { closeDatabases } from '../server/db'

const { entries, brokenAt } = await verifyAudit()
await closeDatabases()
if (brokenAt === null) console.log(`${entries} entries, unbroken`)
else {
  console.log(`${entries} entries, then broken at number ${brokenAt}`)
  process.exitCode = 1
}
