/** Refuses files and folders named after nothing in particular. */
import { nameProblems } from './name-report'
import { filesBelow } from './project-files'

const files = filesBelow(process.cwd())
const problems = nameProblems(files)
for (const problem of problems) console.error(problem)
if (problems.length) process.exitCode = 1
else console.log(`${files.length} files have names that say what they hold.`)
