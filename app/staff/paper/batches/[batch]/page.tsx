import { randomUUID } from 'node:crypto'
import { BatchFacts } from '../../../../../components/keying/batch-facts'
import { HowToKey } from '../../../../../components/keying/how-to-key'
import { KeyingForm } from '../../../../../components/keying/keying-form'
import { PressForm } from '../../../../../components/forms/press-form'
import { batchWith, isOpen } from '../../../../../server/paper/batches'
import { lastForm } from '../../../../../server/paper/keying'
import { sheetFor } from '../../../../../server/paper/sheet'
import { publishedSurvey } from '../../../../../server/surveys/surveys'
import { staffPage } from '../../../../staff-with'
import { BatchAddress, home } from '../../places'

export default staffPage('paper.key', BatchAddress, async ({ params, ...staff }) => {
  const batch = await batchWith(staff, params.batch)
  if (!batch || !(await isOpen(staff, batch))) return null
  const { survey } = (await publishedSurvey(batch.survey))!
  const last = await lastForm(staff, batch.id)
  const action = `${home.to}/batches/${batch.id}`
  return {
    title: 'Key in a form',
    crumbs: [home],
    body: (
      <>
        <BatchFacts batch={batch} title={survey.title} />
        <p>
          You keyed in {batch.standing} of this pile today. Write <strong>{batch.last + 1}</strong> on the
          next sheet.
        </p>
        {last && (
          <PressForm
            action={`${action}/undo`}
            label={`Take out form ${last.number}`}
            fields={{ form: last.id }}
          />
        )}
        <HowToKey />
        <KeyingForm
          key={batch.last}
          action={`${action}/key`}
          form={randomUUID()}
          questions={await sheetFor(batch)}
          button={`Key in form ${batch.last + 1}`}
        />
      </>
    ),
  }
})
