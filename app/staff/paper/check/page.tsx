import { BatchFacts } from '../../../../components/keying/batch-facts'
import { HowToKey } from '../../../../components/keying/how-to-key'
import { KeyingForm } from '../../../../components/keying/keying-form'
import { EmptyState } from '../../../../components/staff/empty-state'
import { nextToKeyAgain } from '../../../../server/paper/second-keying'
import { sheetFor } from '../../../../server/paper/sheet'
import { publishedSurvey } from '../../../../server/surveys/surveys'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../places'

export default staffPage('paper.key', Nowhere, async (staff) => {
  const next = await nextToKeyAgain(staff)
  const survey = next && (await publishedSurvey(next.survey))?.survey
  return {
    title: 'Key a form in again',
    crumbs: [home],
    body:
      next && survey ? (
        <>
          <p>
            Take the sheet with this number from the pile, and key it in as if nobody had. Then you see where
            you differ.
          </p>
          <BatchFacts batch={next} title={survey.title} sheet={next} />
          <HowToKey />
          <KeyingForm
            key={next.form}
            action={`${home.to}/check/key`}
            form={next.form}
            questions={await sheetFor(next)}
            button="Compare"
          />
        </>
      ) : (
        <EmptyState title="No form waits to be keyed in again">
          <p>What you keyed in yourself, somebody else keys in again.</p>
          <p>
            <a href={home.to}>Key in more forms</a>
          </p>
        </EmptyState>
      ),
  }
})
