import { ThemeForm } from '../../../../components/comments/theme-form'
import { ThemeAddress } from '../../../../domain/comments/coding'
import { codebook } from '../../../../server/comments/codebook'
import { staffPage } from '../../../staff-with'
import { inComments } from '../../comments/asks-purpose'

export default staffPage('codebook.edit', ThemeAddress, async (staff) => {
  const theme = (await codebook(staff)).find(({ id }) => id === staff.params.theme)
  if (!theme) return null
  return {
    title: `Change “${theme.name}”`,
    crumbs: [...inComments, { name: 'Codebook', to: '/staff/codebook' }],
    body: (
      <>
        <p>
          What was coded with this theme stays coded with it. If it now means something else, add a new one.
        </p>
        <ThemeForm action={`/staff/codebook/${theme.id}/change`} {...theme} button="Save the theme" />
      </>
    ),
  }
})
