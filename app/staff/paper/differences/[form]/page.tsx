import { BatchFacts } from '../../../../../components/keying/batch-facts'
import { SettlingForm } from '../../../../../components/keying/settling-form'
import { PressForm } from '../../../../../components/forms/press-form'
import { differences } from '../../../../../server/paper/settling'
import { publishedSurvey } from '../../../../../server/surveys/surveys'
import { staffPage } from '../../../../staff-with'
import { FormAddress, home } from '../../places'

export default staffPage('paper.key', FormAddress, async ({ params, ...staff }) => {
  const found = await differences(staff, params.form)
  if (!found) return null
  const { form, list } = found
  const at = `${home.to}/differences/${form.form}`
  return {
    title: 'Where two people differ',
    crumbs: [home],
    body: (
      <>
        <BatchFacts
          batch={form}
          title={(await publishedSurvey(form.survey))?.survey.title ?? form.survey}
          sheet={form}
        />
        <p>Look at the sheet, and say for each question which of the two is what the paper says.</p>
        <SettlingForm action={`${at}/settle`} differences={list} />
        <section aria-labelledby="neither">
          <h2 id="neither">Neither is right?</h2>
          <p>Then forget what you keyed, and key the form in once more.</p>
          <PressForm action={`${at}/again`} label="Key it in once more" />
        </section>
      </>
    ),
  }
})
