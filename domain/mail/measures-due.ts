import { mailOf, oneLine, type Mail } from './mail'

type Given = { name: string; lines: string[]; link: string }

/** Tells an owner of measures of the plan which values are due or late. */
export function measuresDue({ name, lines, link }: Given): Mail {
  const many = lines.length !== 1
  return mailOf('en', many ? `${lines.length} values of the plan are due` : 'A value of the plan is due', [
    `Hello ${oneLine(name)},`,
    many
      ? 'You answer for these measures of the improvement plan. Each waits for its next value:'
      : 'You answer for a measure of the improvement plan that waits for its next value:',
    lines.map((line) => `- ${oneLine(line)}`).join('\n'),
    `Report a value, or change the day, here:\n${link}`,
  ])
}
