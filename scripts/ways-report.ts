import { pictures } from '../components/pictures/pictures'
import { shapeProblems } from '../domain/surveys/check-shape'
import type { Survey } from '../domain/surveys/survey'
import { wayProblems } from '../domain/ways/check-way'
import { OtherWay, WayFile } from '../domain/ways/way'
import type { Written, WrittenContent } from './read-content'

/** A survey that could be read, with its file. */
export type Read = { file: string; survey: Survey }

/** Pictures may be loaded late, and all of one page together stay below 30 KB. */
const MOST_BYTES = 7_500

/** What is wrong in content/ways: a file of no survey, one that cannot be read, or a wording that says too much. */
export function reportOnWays({ ways, surveys: written }: WrittenContent, surveys: Read[]): string[] {
  const names = written.map(({ file }) => nameOf(file))
  return OtherWay.options.flatMap((way) =>
    ways[way].flatMap((file) => {
      if (!names.includes(nameOf(file.file)))
        return [`${file.file}: there is no survey of this name in content/surveys. Give both one name.`]
      const survey = surveys.find((read) => nameOf(read.file) === nameOf(file.file))?.survey
      return survey ? wayFileProblems(file, survey, way) : []
    }),
  )
}

/** Pictures that surveys bring along and whose file is missing, or too heavy for a slow phone. */
export function pictureFileProblems(symbols: { file: string; bytes: number }[], surveys: Read[]): string[] {
  return surveys.flatMap(({ file, survey }) =>
    Object.entries(survey.pictures ?? {}).flatMap(([name, picture]) => {
      const found = symbols.find((symbol) => symbol.file === picture.file)
      if (!found) return [`${file}, picture ${name}: there is no public${picture.file}. Put the file there.`]
      return found.bytes > MOST_BYTES
        ? [`${file}, picture ${name}: public${picture.file} has ${found.bytes} bytes. At most ${MOST_BYTES}.`]
        : []
    }),
  )
}

function wayFileProblems({ file, json, broken }: Written, survey: Survey, way: OtherWay): string[] {
  if (broken) return [`${file}: ${broken}`]
  const read = WayFile.safeParse(json)
  return read.success
    ? wayProblems(file, survey, way, read.data, Object.keys(pictures))
    : shapeProblems(file, json, read.error)
}

function nameOf(file: string): string {
  return file.split('/').at(-1)!
}
