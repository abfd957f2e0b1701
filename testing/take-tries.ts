import { pathToFileURL } from 'node:url'
import { closeDatabases, isUnreachable } from '../server/db'
import { takeTries } from '../server/people/sign-in-tries'

/** Takes so many tries at once, as many as the connections can hold; whoever finds none free asks again. */
export async function tryAtOnce(name: string, free: number, many: number): Promise<number[]> {
  const patiently = (): Promise<number> =>
    takeTries([{ name, free }]).catch((problem) => {
      if (isUnreachable(problem)) return patiently()
      throw problem
    })
  let left = many
  const oneAfterAnother = async (waits: number[] = []): Promise<number[]> =>
    left-- > 0 ? oneAfterAnother([...waits, await patiently()]) : waits
  return (await Promise.all(Array.from({ length: Math.min(many, 40) }, () => oneAfterAnother()))).flat()
}

/** How many of them were let through. */
export function letThrough(waits: number[]): number {
  return waits.filter((wait) => wait === 0).length
}

// Run by itself, it is a server of its own: it prints how many it let through.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = '', free, many] = process.argv.slice(2)
  console.log(letThrough(await tryAtOnce(name, Number(free), Number(many))))
  await closeDatabases()
}
