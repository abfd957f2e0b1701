import { ThemeAddress, ThemeForm } from '../../../../../domain/comments/coding'
import { saveTheme } from '../../../../../server/comments/codebook'
import { staffAction } from '../../../../staff-with'

const problems = {
  'name-taken': { name: 'Another theme has this name. Choose another one.' },
  'not-there': { '': 'There is no such theme in your codebook.' },
}

/** Renames a theme, or says better when to use it. */
export const POST = staffAction('codebook.edit', ThemeAddress, ThemeForm, async (staff) => {
  const saved = await saveTheme(staff, staff.values, staff.params.theme)
  if (saved !== 'saved') return { problems: problems[saved] }
  return { to: '/staff/codebook', done: `“${staff.values.name}” is saved.` }
})
