/** How private a field is: about a person, tied to one by a key or code, or neither. */
type PrivacyClass = 'personal' | 'pseudonymous' | 'none'

type ClassifiedField = { name: string; type: string; privacy: PrivacyClass; holds: string }
type ClassifiedModel = { name: string; table: string; about: string; fields: ClassifiedField[] }

const CLASSIFIED = /^(personal|pseudonymous|none):\s+(\S.*)$/

/**
 * The models of prisma/schema files (path and text), each field with its class; and a line for every field
 * that has none, or no words, with what to write.
 */
export function classify(files: { path: string; text: string }[]) {
  const problems: string[] = []
  const models = files.flatMap(({ path, text }) => modelsIn(path, text, problems))
  return { models, problems }
}

function modelsIn(path: string, text: string, problems: string[]): ClassifiedModel[] {
  const models: ClassifiedModel[] = []
  let comments: string[] = []
  let model: ClassifiedModel | null = null
  for (const line of text.split('\n').map((written) => written.trim())) {
    const opens = /^model\s+(\w+)\s*\{/.exec(line)
    if (line.startsWith('///')) {
      comments.push(line.slice(3).trim())
      continue
    }
    if (opens)
      models.push((model = { name: opens[1]!, table: opens[1]!, about: comments.join(' '), fields: [] }))
    else if (line === '}') model = null
    else if (model && /^@@map\("/.test(line)) model.table = line.split('"')[1]!
    else if (model && /^\w/.test(line))
      model.fields.push(...fieldIn(path, model.name, line, comments, problems))
    if (!line.startsWith('//')) comments = []
  }
  return models
}

function fieldIn(
  path: string,
  model: string,
  line: string,
  above: string[],
  problems: string[],
): ClassifiedField[] {
  const [written = '', behind] = line.split('///')
  const [name = '', type = ''] = written.trim().split(/\s+/)
  const words = CLASSIFIED.exec(above.join(' ')) ?? CLASSIFIED.exec(behind?.trim() ?? '')
  if (words) return [{ name, type, privacy: words[1] as PrivacyClass, holds: words[2]! }]
  problems.push(
    `${path}, ${model}.${name}: say how private this is. Write "/// personal: …", "/// pseudonymous: …" or "/// none: …" above it, and in words what it holds.`,
  )
  return []
}

/** docs/privacy.md: every field that is stored, how private it is, and what it holds. */
export function privacyPage(models: ClassifiedModel[]): string {
  const personal = models.flatMap(({ table, fields }) =>
    fields
      .filter((field) => field.privacy === 'personal')
      .map(({ name, holds }) => `- \`${table}.${name}\`: ${holds}`),
  )
  return [
    '# What Heard stores, and how private each field is',
    'Made from `prisma/schema` by `npx tsx scripts/check-privacy.ts --write`. Do not edit it here: edit the comment on the field.',
    [
      '- **personal**: about a person, or may be. Encrypted where it is words.',
      '- **pseudonymous**: a key or code that ties rows together; it names no one without a secret that we do not store.',
      '- **none**: says nothing about a person.',
    ].join('\n'),
    '## Personal, in short',
    personal.join('\n') || 'Nothing.',
    ...models.flatMap(({ name, table, about, fields }) => [
      `## ${name} (table \`${table}\`)`,
      ...(about ? [about] : []),
      [
        '| field | type | class | holds |',
        '| --- | --- | --- | --- |',
        ...fields.map(
          (field) => `| ${field.name} | \`${field.type}\` | ${field.privacy} | ${cell(field.holds)} |`,
        ),
      ].join('\n'),
    ]),
  ].join('\n\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
