import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A file as it is written: its name from the project's root, and its JSON, or why it is not JSON. */
export type Written = { file: string; json: unknown; broken?: string }

/** Every file of content/ below `root`, read and not yet understood. */
export function readContent(root: string) {
  const one = (file: string) => read(root, `content/${file}`)
  const folder = (name: string) =>
    jsonIn(join(root, 'content', name)).map((file) => read(root, `content/${name}/${file}`))
  return {
    plan: one('plan.json'),
    lists: one('lists.json'),
    voice: one('voice.json'),
    charter: one('charter.json'),
    words: one('concern-words.json'),
    holidays: one('bank-holidays.json'),
    demo: one('demo/comments.json'),
    notices: one('notices/en.json'),
    schema: one('survey.schema.json'),
    waySchema: one('way.schema.json'),
    symbols: filesBelow(root, 'public/symbols'),
    surveys: folder('surveys'),
    languages: folder('languages'),
    media: filesIn(join(root, 'public', 'media')),
    translations: foldersIn(join(root, 'content/translations')).flatMap((language) =>
      folder(`translations/${language}`),
    ),
    ways: { easy_read: folder('ways/easy_read'), pictures: folder('ways/pictures') },
  }
}
export type WrittenContent = ReturnType<typeof readContent>

function read(root: string, file: string): Written {
  const path = join(root, file)
  if (!existsSync(path)) return { file, json: null, broken: 'the file is missing. Put it back.' }
  try {
    return { file, json: JSON.parse(readFileSync(path, 'utf8')) as unknown }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      file,
      json: null,
      broken: `this is not JSON (${why}). Look for a missing comma, quote or bracket.`,
    }
  }
}

/** Recordings and videos, by their path below public/media. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function jsonIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
    : []
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

/** The files below a folder of public/, by their address, with their size. */
function filesBelow(root: string, folder: string): { file: string; bytes: number }[] {
  const place = join(root, folder)
  if (!existsSync(place)) return []
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return names.map((name) => ({
    file: `${folder.replace(/^public/, '')}/${name}`,
    bytes: statSync(join(place, name)).size,
  }))
}
