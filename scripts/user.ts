/** `npm run user -- add | list | disable | reset-mfa | set-up`: people, from the machine itself, on record. */
import { parseArgs } from 'node:util'
import { readContent } from './read-content'
import { Role } from '../domain/people/access'
import { FirstPerson } from '../domain/people/signing-in'
import { NewPassword } from '../domain/people/password'
import { ListsFile } from '../domain/surveys/lists'
import { closeDatabases } from '../server/db'
import { publishOrganisations } from '../server/people/organisations'
import * as people from '../server/people/people-by-command'
import { setUpToken } from '../server/people/set-up'
import { home } from '../server/site'

const help = `npm run user -- add --email E --name N --role R --org O   (a password on standard input, or a link is printed)
npm run user -- list
npm run user -- disable --email E
npm run user -- reset-mfa --email E
npm run user -- set-up                                      (a new link for the first administrator)

Roles: ${Role.options.join(', ')}; give --role again for several.`

type Given = { email?: string; name?: string; role?: string[]; org?: string }

/** Why a command was not done, in one sentence. */
class Unfit extends Error {}

const commands: Record<string, (given: Given) => Promise<string>> = {
  add,
  list: async () => listed(await people.everybody()),
  disable: async ({ email }) => {
    if (!(await people.switchOffByCommand(asEmail(email))))
      throw new Unfit(`There is nobody with the address ${email}.`)
    return `${email} is switched off and signed out everywhere.`
  },
  'reset-mfa': async ({ email }) => {
    if (!(await people.resetFactorsByCommand(asEmail(email))))
      throw new Unfit(`There is nobody with the address ${email}.`)
    return `The second factor of ${email} is reset; they set up a new one at sign-in.`
  },
  'set-up': async () => {
    const token = await setUpToken()
    return token ? setUpLine(token) : 'There is an administrator already.'
  },
}

function setUpLine(token: string): string {
  return `Set up the first administrator within an hour: ${home()}/staff/set-up?token=${token}`
}

async function add({ email, name, role, org }: Given): Promise<string> {
  if (!name || !org || !role?.length) throw new Unfit(help)
  const roles = role.map((one) => Role.safeParse(one).data ?? unknownRole(one))
  const typed = await standardInput()
  const password = typed === null ? null : read(NewPassword, typed)
  const { organisations } = ListsFile.parse(readContent(process.cwd()).lists.json)
  await publishOrganisations(organisations)
  const address = asEmail(email)
  const added = await people.addPerson({ email: address, name, roles, organisation: org, password })
  if ('problem' in added) throw new Unfit(added.problem)
  return added.token
    ? `${address} is invited. This link works once, for a week: ${home()}/staff/join?token=${added.token}`
    : `${address} can sign in.`
}

function unknownRole(role: string): never {
  throw new Unfit(`There is no role "${role}". Roles: ${Role.options.join(', ')}.`)
}

function asEmail(email: string | undefined): string {
  if (!email) throw new Unfit(help)
  return read(FirstPerson.shape.email, email)
}

function read<T>(
  schema: { safeParse: (text: unknown) => { data?: T; error?: { issues: { message: string }[] } } },
  text: string,
): T {
  const { data, error } = schema.safeParse(text)
  if (data === undefined) throw new Unfit(error!.issues[0]!.message)
  return data
}

/** What was piped in, without the end of its line; null when nothing was. */
async function standardInput(): Promise<string | null> {
  if (process.stdin.isTTY) return null
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return (
    Buffer.concat(parts)
      .toString('utf8')
      .replace(/\r?\n$/, '') || null
  )
}

function listed(everybody: people.Listed[]): string {
  const rows = everybody.map(({ roles, ...rest }) => [
    rest.email,
    rest.name,
    rest.organisation,
    roles.join(' '),
    rest.state,
  ])
  const table = [['E-mail', 'Name', 'Organisation', 'Roles', 'State'], ...rows]
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)))
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

async function run(): Promise<string> {
  const option = { type: 'string' as const }
  const options = { email: option, name: option, org: option, role: { ...option, multiple: true as const } }
  const { positionals, values } = parseArgs({ options, allowPositionals: true })
  const command = positionals.length === 1 ? commands[positionals[0]!] : undefined
  if (!command) throw new Unfit(help)
  return command(values)
}

await run()
  .then(console.log)
  .catch((problem: Error & { code?: string }) => {
    const said =
      problem instanceof Unfit || problem.code?.startsWith('ERR_PARSE_ARGS') ? problem.message : problem
    console.error(said)
    process.exitCode = 1
  })
await closeDatabases()
