import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Seals whatever may be sealed in the Heard whose data folder this is, as `npm run seal` does. */
export async function sealNow(folder: string): Promise<void> {
  const socket = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4]
  const env = {
    ...process.env,
    HEARD_DATA: folder,
    DATABASE_URL: `postgresql://heard@localhost/heard?host=${encodeURIComponent(socket!)}`,
  }
  const words = ['--conditions=react-server', '--import', 'tsx', 'scripts/seal.ts']
  await promisify(execFile)(process.execPath, words, { env })
}
