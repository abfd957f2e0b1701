import { z } from 'zod'
import { ThemeAddress } from '../../../../../domain/comments/coding'
import { retireTheme } from '../../../../../server/comments/codebook'
import { staffAction } from '../../../../staff-with'

/** Stops offering a theme; what was coded with it stays. */
export const POST = staffAction('codebook.edit', ThemeAddress, z.object({}), async (staff) => {
  const { theme } = staff.params
  const name = await retireTheme(staff, theme, true)
  if (name === null) return { problems: { '': 'There is no such theme in your codebook.' } }
  return {
    to: '/staff/codebook',
    done: `“${name}” is retired.`,
    undo: { action: `/staff/codebook/${theme}/bring-back` },
  }
})
