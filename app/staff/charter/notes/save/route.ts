import { linesIn, NotesForm } from '../../../../../domain/charter/answer-forms'
import { Voice } from '../../../../../domain/charter/suggestion'
import { enterNotes } from '../../../../../server/charter/notes'
import { Nowhere, staffAction } from '../../../../staff-with'
import { home } from '../../crumbs'

/** Enters what was said at a meeting. */
export const POST = staffAction('charter.work', Nowhere, NotesForm, async ({ values, ...staff }) => {
  const { lines, from, ...rest } = values
  const kept = await enterNotes(staff, { ...rest, from: Voice.parse(from), lines: linesIn(lines) })
  if (!kept) return { problems: { '': 'Only those who work on the charter for a party enter notes.' } }
  const entered = kept.entered === 1 ? 'One note is entered.' : `${kept.entered} notes are entered.`
  const waits = kept.held === 1 ? 'One of them waits' : `${kept.held} of them wait`
  const done = kept.held
    ? `${entered} ${waits} for a safeguarding lead, because the words may tell of harm.`
    : entered
  return { to: values.kind === 'suggestions' ? `${home.to}/suggestions` : home.to, done }
})
