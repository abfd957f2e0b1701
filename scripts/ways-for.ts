import { OtherWay, WayFile, type Ways } from '../domain/ways/way'
import type { WrittenContent } from './read-content'

/** The other ways of a survey's file, from the files of the same name below content/ways. Throws where one is not sound. */
export function waysFor(file: string, ways: WrittenContent['ways']): Ways {
  const name = file.split('/').at(-1)!
  const found = OtherWay.options.flatMap((way) =>
    ways[way]
      .filter((written) => written.file.endsWith(`/${name}`))
      .map(({ json }) => [way, WayFile.parse(json)] as const),
  )
  return Object.fromEntries(found)
}
