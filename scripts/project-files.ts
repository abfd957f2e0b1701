import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const ELSEWHERE = ['node_modules', '.git', '.next', '.data', 'generated', 'test-results', 'playwright-report']

/** The path of every file below a folder of the project, from the root, sorted; nothing that is built or installed. */
export function filesBelow(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !ELSEWHERE.includes(entry.name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? filesBelow(root, path) : [path]
    })
    .sort()
}
