import { contentReport } from './content-report'
import { readContent } from './read-content'

const { problems, advice, counts } = contentReport(readContent(process.cwd()))
const listed = Object.entries(counts).map(([what, count]) => `${count} ${what}`)

if (process.argv.includes('--advice')) for (const line of advice) console.log(line)
else if (advice.length)
  console.log(
    `${advice.length} places could be better: too long, or translated from older English. To see them: npx tsx scripts/check-content.ts --advice`,
  )

for (const problem of problems) console.error(problem)
if (problems.length) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to put right in content/.`,
  )
  process.exitCode = 1
} else console.log(`Content is complete: ${listed.join(', ')}.`)
