import { z } from 'zod'
import { ThemeAddress } from '../../../../../domain/comments/coding'
import { retireTheme } from '../../../../../server/comments/codebook'
import { staffAction } from '../../../../staff-with'

/** Offers a retired theme again. */
export const POST = staffAction('codebook.edit', ThemeAddress, z.object({}), async (staff) => {
  const name = await retireTheme(staff, staff.params.theme, false)
  if (name === null) return { problems: { '': 'There is no such theme in your codebook.' } }
  return { to: '/staff/codebook', done: `“${name}” is offered again.` }
})
