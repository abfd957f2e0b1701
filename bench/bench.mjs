/** `npm run bench`: measures what a phone waits for, what one server can do, what a crash loses, what doors give away, and what registers, figures and the charter cost. */
import { checkNode, installPackages, root } from '../scripts/prepare.mjs'
import { explain, Refusal, step } from '../scripts/steps.mjs'
import { spawn } from 'node:child_process'

const parts = ['phone', 'server', 'crash', 'doors', 'voice', 'figures', 'charter']
let running
let stopped = false

/** Runs one part in a process of its own, with its words on our screen; answers whether every must was reached. */
function measure(part) {
  return new Promise((resolve, reject) => {
    const args = [
      '--import',
      'tsx',
      `bench/${part}.ts`,
      ...process.argv.slice(2).filter((word) => word.startsWith('--')),
    ]
    running = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    running.once('error', reject)
    running.once('exit', (code) => resolve(code === 0))
  })
}

function asked() {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const unknown = words.find((word) => !parts.includes(word))
  if (unknown)
    throw new Refusal(
      `There is no benchmark "${unknown}": choose phone, server, crash, doors, voice, figures or charter, or name none for all.`,
    )
  return words.length > 0 ? words : parts
}

async function bench() {
  const wanted = asked()
  checkNode()
  await step('Install packages', installPackages)
  const failed = []
  for (const part of wanted) if (!stopped && !(await measure(part))) failed.push(part)
  console.log(failed.length > 0 ? `Not reached: ${failed.join(', ')}` : 'Every must was reached.')
  process.exitCode = failed.length > 0 || stopped ? 1 : 0
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopped = true
    running?.kill('SIGTERM')
  })

bench().catch((problem) => {
  explain(problem)
  process.exitCode = 1
})
