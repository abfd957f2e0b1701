import { HideForm } from '../../../../../../components/charter-work/hide-form'
import { PassOnForm } from '../../../../../../components/charter-work/pass-on-form'
import { wordListNow } from '../../../../../../server/safeguarding/changed-word-lists'
import { heldNow } from '../../../../../../server/charter/moderation'
import { staffPage } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { HeldAddress } from './held-address'

export default staffPage('charter.work', HeldAddress, async ({ params, ...staff }) => {
  const held = (await heldNow(staff)).find(({ id }) => id === params.item)
  if (!held) return null
  const list = (await wordListNow(staff))?.list.categories ?? []
  const kinds = list.map(({ id, name }) => ({ value: id, label: name }))
  return {
    title: 'Do not show it',
    crumbs: [home, { name: 'What waits to be shown', to: `${home.to}/moderation` }],
    body: (
      <>
        <p className="words" dir="auto">
          {held.words}
        </p>
        <section>
          <h2>It may tell of harm</h2>
          <p>
            The council’s safeguarding lead is told within a minute, and nobody else sees it until they have
            decided. When somebody is in danger now, call 999 first.
          </p>
          <PassOnForm action={`${home.to}/moderation/${params.kind}/${held.id}/pass-on`} kinds={kinds} />
        </section>
        <section>
          <h2>It must not be shown</h2>
          <p>What others said about it stays. Nothing is deleted.</p>
          <HideForm kind={params.kind} id={held.id} />
        </section>
      </>
    ),
  }
})
