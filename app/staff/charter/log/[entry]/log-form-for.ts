import plan from '../../../../../content/plan.json'
import type { CharterNow } from '../../../../../server/charter/charter'
import type { LogEntry } from '../../../../../server/charter/log'

const empty = {
  ...{ title: '', what: '', fromOn: '', toOn: '', ledBy: [], parentCarers: '', youngPeople: '', staff: '' },
  ...{ joinedAt: '' as const, ladder: '', costsPaid: '' as never, accessNeeds: '', accessMet: '' as const },
  ...{
    priorities: [],
    commitments: [],
    asked: '',
    influence: 'not_reviewed' as const,
    reason: '',
    toldOn: '',
  },
  rev: '0',
}

/** What the form of an entry begins with, and what there is to choose from. */
export function logFormFor(entry: LogEntry | undefined, { parties, text }: CharterNow) {
  return {
    id: entry?.id ?? 'new',
    start: entry ? startOf(entry) : empty,
    parties: parties.map(({ id, organisation, name }) => ({ value: organisation ?? id, label: name })),
    priorities: plan.priorities.map(({ id, number, shortTitle }) => ({
      value: id,
      label: `${number}. ${shortTitle}`,
    })),
    commitments: text.commitments.map(({ id, text: label }) => ({ value: id, label })),
  }
}

function startOf(entry: LogEntry) {
  return {
    ...entry,
    joinedAt: entry.joinedAt as 'idea',
    accessMet: entry.accessMet as 'yes',
    costsPaid: entry.costsPaid ? ('yes' as const) : ('no' as const),
    ...{
      parentCarers: String(entry.parentCarers),
      youngPeople: String(entry.youngPeople),
      staff: String(entry.staff),
    },
    ...{ ladder: String(entry.ladder), toldOn: entry.toldOn ?? '', rev: String(entry.rev) },
  }
}
