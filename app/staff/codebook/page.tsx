import { ThemeForm } from '../../../components/comments/theme-form'
import { ThemeCards } from '../../../components/comments/theme-cards'
import { codebook } from '../../../server/comments/codebook'
import { Nowhere, staffPage } from '../../staff-with'
import { inComments } from '../comments/asks-purpose'

export default staffPage('codebook.edit', Nowhere, async (staff) => ({
  title: 'Codebook',
  crumbs: inComments,
  body: (
    <>
      <p>
        The themes that you sort comments by. People keep them, no machine does. Say of each when to use it,
        so that two people reading the same words find the same themes.
      </p>
      <ThemeCards themes={await codebook(staff)} />
      <section aria-labelledby="add">
        <h2 id="add">Add a theme</h2>
        <ThemeForm action="/staff/codebook/add" name="" meaning="" button="Add the theme" />
      </section>
    </>
  ),
}))
