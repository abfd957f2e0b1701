import { ThemeForm } from '../../../../domain/comments/coding'
import { saveTheme } from '../../../../server/comments/codebook'
import { Nowhere, staffAction } from '../../../staff-with'

/** Adds a theme to the codebook of the person's organisation. */
export const POST = staffAction('codebook.edit', Nowhere, ThemeForm, async (staff) => {
  const saved = await saveTheme(staff, staff.values)
  if (saved !== 'saved') return { problems: { name: 'There is a theme of this name already.' } }
  return { to: '/staff/codebook', done: `“${staff.values.name}” is in the codebook.` }
})
