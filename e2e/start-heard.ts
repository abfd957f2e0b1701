import { runHeard } from '../testing/heard'

/** Starts the Heard that the journeys share; the answer stops it. */
export default async function startHeard(): Promise<() => Promise<void>> {
  const { folder, stop } = await runHeard(process.env.HEARD_JOURNEY_PORT!)
  process.env.HEARD_JOURNEY_DATA = folder
  return stop
}
