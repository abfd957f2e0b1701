/** Tells early, and in plain words, that the port is taken. */
import { createServer } from 'node:net'
import { Refusal } from './steps.mjs'

/** Refuses a port that another program listens on. */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (problem) => reject(whyNot(port, problem)))
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

/** What to tell a person when listening on `port` met this problem. */
export function whyNot(port, problem) {
  const another = `choose another port, for example PORT=${port + 1} npm start`
  if (problem.code === 'EADDRINUSE')
    return new Refusal(`Port ${port} is in use by another program: stop that program, or ${another}.`)
  if (problem.code === 'EACCES')
    return new Refusal(`This user may not listen on port ${port}: ${another.replace(/\d+/, '3000')}.`)
  return problem
}
