import { becameWords } from '../you-said/entry'
import type { Sheet } from '../exports/workbook'
import { dayWords } from '../language/staff-dates'
import type { MeasureState } from '../plan/measure-state'
import { valueWords } from '../plan/value-words'
import type { Measure } from '../plan/plan'
import { samples, type Sample } from '../registers/audit'
import type { EvidencePack, RegisterCount } from './pack'

const states: Record<MeasureState['state'], string> = {
  value: 'There is a value',
  'needs-baseline': 'There is a value; without a starting point nobody can say whether it got better',
  'reported-by-hand': 'Reported by hand and agreed by a second person',
  'done-with-evidence': 'Done, with evidence',
  'waiting-for-data': 'Waiting for data',
}
const ways = { survey: 'A survey', register: 'A register', imported: 'A file', by_hand: 'By hand' }
const happened = { entered: 'Came in', agreed: 'A second person agreed', 'taken-out': 'Was taken out' }
const registers: Record<RegisterCount['register'], string> = {
  reports: 'Agreed reports that came out',
  audits: 'Audited cases',
  log: 'Co-production log',
}

/** A pack as tables, the same for the page and for the spreadsheet. A cell with nothing in it is empty on purpose. */
export function evidenceTables({
  priorities,
  youSaid,
  charter,
  registers: counts,
  changes,
}: EvidencePack): Sheet[] {
  const measures = priorities.flatMap((priority) =>
    priority.measures.map((measure) => ({ priority, measure })),
  )
  const unitOf = (id: string) => measures.find(({ measure }) => measure.id === id)!.measure.unit
  return [
    {
      name: 'Measures',
      columns: [
        'Measure',
        'Priority',
        'In the words of the plan',
        'How it is worked out',
        'Targets',
        'Starting point',
        'Stands',
      ],
      rows: measures.map(({ priority, measure: { id, text, formula, targets, baseline, unit, state } }) => [
        ...[id, `${priority.number}. ${priority.title}`, text, formula],
        targets
          .map((target) => `${words(unit, target.value)}, ${target.dueText ?? 'no date in the plan'}`)
          .join('; '),
        baseline ? `${words(unit, baseline.value)} (${baseline.period}), ${baseline.source}` : 'Not recorded',
        states[state],
      ]),
    },
    {
      name: 'Values',
      columns: [
        'Measure',
        'Time',
        'Value',
        'Out of',
        'Way',
        'Source',
        'Evidence',
        'Does not join because',
        'Came in',
        'Agreed',
      ],
      rows: measures.flatMap(({ measure }) =>
        measure.values.map((value) => [
          ...[measure.id, value.period, words(value.unit ?? measure.unit, value.value), value.n ?? ''],
          ...[ways[value.way], value.source, value.evidence ?? '', value.breakBefore ?? ''],
          ...[dayWords(value.enteredOn), value.agreedOn ? dayWords(value.agreedOn) : ''],
        ]),
      ),
    },
    {
      name: 'You said, we did',
      columns: [
        'Title',
        'You said',
        'What came of it',
        'In words',
        'Who',
        'Organisation',
        'Day',
        'Part of the plan',
        'Everybody sees it since',
      ],
      rows: youSaid.map((entry) => [
        ...[entry.title, entry.heard, becameWords[entry.became].replace(', because', ''), entry.answer],
        ...[entry.who, entry.organisation, dayWords(entry.day), entry.measure || entry.priority],
        dayWords(entry.shownSince),
      ]),
    },
    {
      name: 'Quotes',
      columns: ['Beside', 'Words that two people agreed to'],
      rows: youSaid.flatMap(({ title, quote }) => (quote ? [[title, quote]] : [])),
    },
    {
      name: 'Charter',
      columns: ['Version in force', 'Published', 'Review due', 'SHA-256 of its text'],
      rows: charter
        ? [
            [
              charter.number,
              ...[charter.publishedOn, charter.reviewDueOn].map((day) => (day ? dayWords(day) : '')),
              charter.hash ?? '',
            ],
          ]
        : [],
    },
    {
      name: 'Registers',
      columns: [
        'Register',
        'How cases were chosen',
        'Quarter',
        'Entries',
        'With the child’s voice',
        'With child and family',
      ],
      rows: counts.map(({ register, sample, quarter, n, child, both }) => [
        ...[
          registers[register],
          sample ? samples[sample as Sample] : '',
          quarter,
          n,
          child ?? '',
          both ?? '',
        ],
      ]),
    },
    {
      name: 'Changes of values',
      columns: ['Day', 'Measure', 'Time', 'What happened', 'Value'],
      rows: changes.map(({ on, measure, period, what, value }) => [
        ...[dayWords(on), measure, period, happened[what], words(unitOf(measure), value)],
      ]),
    },
  ]
}

function words(unit: Measure['unit'], value: number): string {
  return valueWords(unit, value, 'en-GB', { yes: 'Yes', no: 'No' })
}
