/** Tells whether something made from files is still up to date, so that a second start does not make it again. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** One short text that changes whenever a file under `paths` of `root` changes; `skip` names folders to leave out. */
export async function fingerprint(root, paths, skip = []) {
  const hash = createHash('sha256')
  for (const path of paths) await add(hash, root, path, skip)
  return hash.digest('hex')
}

async function add(hash, root, path, skip) {
  const found = await stat(join(root, path)).catch(() => undefined)
  if (!found || skip.includes(path)) return
  if (found.isDirectory()) {
    const names = await readdir(join(root, path))
    for (const name of names.sort()) await add(hash, root, `${path}/${name}`, skip)
    return
  }
  const content = await readFile(join(root, path))
  hash.update(`${path}\0${content.length}\0`).update(content)
}

/** Does `work` unless `marker` says it was done for this very `print`; answers 'unchanged' when there was nothing to do. */
export async function unlessDone(marker, print, work) {
  const done = await readFile(marker, 'utf8').catch(() => '')
  if (done === print) return 'unchanged'
  await rm(marker, { force: true })
  await work()
  await mkdir(dirname(marker), { recursive: true })
  await writeFile(marker, print)
  return undefined
}
