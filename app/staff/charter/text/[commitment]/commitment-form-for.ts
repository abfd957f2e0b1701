import plan from '../../../../../content/plan.json'
import type { CharterNow } from '../../../../../server/charter/charter'

/** What the form of a commitment begins with, and what there is to choose from. */
export function commitmentFormFor(
  { text, parties, lastEdit }: CharterNow,
  id: string,
  section: string | null,
  suggestions: { id: string; proposed: string }[],
) {
  const now = text.commitments.find((one) => one.id === id)
  const part = now?.section ?? section ?? text.sections[0]?.id ?? ''
  const last = text.commitments.filter((one) => one.section === part).length
  return {
    id,
    since: lastEdit,
    start: {
      section: part,
      order: String(now?.order ?? last + 1),
      text: now?.text ?? '',
      easyRead: now?.easyRead ?? '',
      binds: now?.binds ?? [],
      evidenceKind: now?.evidence?.kind ?? ('' as const),
      evidenceWhat: now?.evidence?.what ?? '',
      priorities: now?.priorities ?? [],
      takesUp: [],
    },
    sections: text.sections.map(({ id: value, title }) => ({ id: value, name: title })),
    parties: parties.map(({ id: value, name }) => ({ id: value, name })),
    priorities: plan.priorities.map(({ id: value, number, shortTitle }) => ({
      id: value,
      name: `${number}. ${shortTitle}`,
    })),
    suggestions: suggestions.map(({ id: value, proposed }) => ({ id: value, name: proposed })),
  }
}
