import { CaseFile } from '../../../../../../components/safeguarding/case-file'
import { DecisionForm } from '../../../../../../components/safeguarding/decision-form'
import { WhatToDo } from '../../../../../../components/safeguarding/what-to-do'
import { readCase } from '../../../../../../server/safeguarding/concern-words'
import { concern } from '../../../../../../server/safeguarding/concerns'
import { contacts } from '../../../../../../server/contacts'
import { shownConcerns } from '../../../../../../server/safeguarding/shown-concerns'
import { staffPage } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { ConcernAddress } from '../../concern-address'

export default staffPage('concerns.decide', ConcernAddress, async ({ params, ...staff }) => {
  const found = await concern(staff, params.concern)
  const file = found && (await readCase(staff, params.concern))
  if (!file) return null
  const [shown] = await shownConcerns(staff, [found])
  const back = { name: 'A possible concern', to: `${home.to}/concerns/${params.concern}` }
  return {
    title: 'What was written',
    crumbs: [home, back],
    body: (
      <>
        <CaseFile concern={shown!} file={file} />
        {file.words !== null && (
          <section>
            <h2>What becomes of it?</h2>
            <DecisionForm concern={params.concern} />
          </section>
        )}
        <WhatToDo contacts={contacts.filter(({ verified }) => verified)} />
      </>
    ),
  }
})
