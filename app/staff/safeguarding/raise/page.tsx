import { RaiseForm } from '../../../../components/safeguarding/raise-form'
import { Raised } from '../../../../domain/safeguarding/decision'
import { wordListNow } from '../../../../server/safeguarding/changed-word-lists'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

const About = Raised.pick({ response: true, question: true })

export default staffPage('concerns.raise', Nowhere, async ({ query, ...staff }) => {
  const about = About.safeParse(Object.fromEntries(query))
  if (!about.success) return null
  const kinds = (await wordListNow(staff))?.list.categories ?? []
  return {
    title: 'Pass a comment to the safeguarding lead',
    crumbs: [home],
    body: (
      <>
        <p>
          The lead is told within a minute. From then on only safeguarding leads see this person’s words,
          until they have decided. When somebody is in danger now, call 999 first.
        </p>
        <RaiseForm {...about.data} kinds={kinds.map(({ id, name }) => ({ value: id, label: name }))} />
      </>
    ),
  }
})
