/** Prints every route with the guard of each verb, and refuses one that is not guarded. */
import { readFileSync } from 'node:fs'
import { filesBelow } from './project-files'
import { matrixLines, routeReport } from './route-report'

const paths = filesBelow(process.cwd(), 'app').filter((path) => /\.[jt]sx?$/.test(path))
const { routes, problems } = routeReport(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })))

for (const line of matrixLines(routes)) console.log(line)
for (const problem of problems) console.error(problem)
if (problems.length) process.exitCode = 1
