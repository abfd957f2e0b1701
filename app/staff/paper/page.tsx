import { Agreements } from '../../../components/keying/agreements'
import { BeginForm } from '../../../components/keying/begin-form'
import { MyBatches } from '../../../components/keying/my-batches'
import { EmptyState } from '../../../components/staff/empty-state'
import { may } from '../../../domain/people/access'
import { today } from '../../../server/clock'
import { agreements } from '../../../server/paper/agreements'
import { myBatches, surveysOnPaper } from '../../../server/paper/batches'
import { nextToKeyAgain } from '../../../server/paper/second-keying'
import { publishedSurveys } from '../../../server/surveys/surveys'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('paper.key', Nowhere, async (staff) => {
  const surveys = await surveysOnPaper(staff)
  const titles = Object.fromEntries(
    (await publishedSurveys()).map(({ survey: { id, title } }) => [id, title]),
  )
  const batches = await myBatches(staff)
  return {
    title: 'Paper forms',
    body: (
      <>
        <p>
          Key in what people answered on paper. It counts as an answer on a screen does, with “paper” as the
          way it came.
        </p>
        {batches.length > 0 && <MyBatches batches={batches} titles={titles} />}
        {surveys.length > 0 ? (
          <section aria-labelledby="begin">
            <h2 id="begin">Begin a pile of forms</h2>
            <BeginForm
              today={today()}
              surveys={surveys.map(({ survey: { id, title, subtitle } }) => ({
                value: id,
                label: `${title} (${subtitle})`,
              }))}
            />
          </section>
        ) : (
          <EmptyState title="No survey takes paper forms now">
            <p>
              Forms can be keyed in while a survey of your organisation is open, and for two weeks after its
              wave.
            </p>
            <p>
              {may(staff.me.roles, 'surveys.manage') ? (
                <a href="/staff/surveys">Plan a wave of a survey</a>
              ) : (
                'Ask your survey lead when the next wave opens.'
              )}
            </p>
          </EmptyState>
        )}
        <section aria-labelledby="second">
          <h2 id="second">Keyed in twice</h2>
          <p>
            One form in ten, and at least one of each pile, is keyed in again by somebody else who does not
            see the first keying. It is drawn by lot and waits for a week.
          </p>
          {(await nextToKeyAgain(staff)) ? (
            <p>
              <a className="button" href="/staff/paper/check">
                Key a form in again
              </a>
            </p>
          ) : (
            <p className="panel">No form waits for you. What you keyed in yourself, others key in again.</p>
          )}
          <Agreements list={await agreements(staff)} />
        </section>
      </>
    ),
  }
})
