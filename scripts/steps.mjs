/** Runs named steps one after another, prints each with its time, and stops with one plain sentence. */
import { spawn } from 'node:child_process'

/** A reason to stop that the person reading can act on: shown as it stands, without a stack. */
export class Refusal extends Error {}

/** Runs `work` as a named step and prints the name, the time and what `work` answers, if it answers text. */
export async function step(name, work) {
  const started = begin(name)
  try {
    const answer = await work()
    end(name, started, typeof answer === 'string' ? answer : '')
    return answer
  } catch (problem) {
    end(name, started, 'stopped here')
    throw problem
  }
}

/** Shows on a terminal what is being done now; a log gets its line from `end` alone. */
export function begin(name) {
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …`)
  return performance.now()
}

/** Prints a step's line: its name, the seconds since `started`, and what to say of it. */
export function end(name, started, words = '') {
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7)
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
  console.log(`  ${name.padEnd(34)} ${seconds}  ${words}`.trimEnd())
}

const children = new Set()

/** Runs a program from the project's root, quietly; answers its output and exit code, whatever the code is. */
export function attempt(command, args, { cwd, env, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      timeout,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    const parts = []
    children.add(child)
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      children.delete(child)
      resolve({ code: code ?? 1, signal, output: Buffer.concat(parts).toString('utf8') })
    })
  })
}

/** Runs a program and answers its output; when it fails, refuses with `whatToDo` below what the program said. */
export async function run(command, args, { whatToDo, ...options } = {}) {
  const { code, output } = await attempt(command, args, options)
  if (code === 0) return output
  throw new Refusal(`${output.trim()}\n\n${whatToDo ?? `"${command} ${args.join(' ')}" did not work.`}`)
}

/** Asks every program that is still running to stop. */
export function stopPrograms() {
  for (const child of children) child.kill('SIGTERM')
}

/** Says why we stopped: one plain sentence for a Refusal, everything for a bug of ours. */
export function explain(problem) {
  console.error(problem instanceof Refusal ? `\n${problem.message}` : problem)
}
