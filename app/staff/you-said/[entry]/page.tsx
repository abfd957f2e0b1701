import { EntryPresses } from '../../../../components/you-said/entry-presses'
import { NewestWording, Wordings } from '../../../../components/you-said/wordings'
import { may } from '../../../../domain/people/access'
import { standingOf } from '../../../../domain/you-said/entry'
import { youSaidEntry } from '../../../../server/you-said/you-said'
import { staffPage } from '../../../staff-with'
import { inYouSaid } from '../crumbs'
import { EntryAddress } from './entry-address'

export default staffPage('you-said.see', EntryAddress, async ({ tx, me, params }) => {
  const entry = await youSaidEntry({ tx }, params.entry)
  if (!entry) return null
  const [newest] = entry.revisions
  const { id, organisation, revisions } = entry
  const writes = may(me.roles, 'you-said.write')
  const standing = standingOf(entry, revisions)
  return {
    title: newest!.content.title,
    crumbs: [inYouSaid],
    body: (
      <>
        <NewestWording wording={newest!} />
        <EntryPresses
          {...{ id, standing }}
          number={newest!.number}
          mayAgree={writes && !newest!.agreedOn && !newest!.hidden && newest!.person !== me.id}
          own={writes && organisation === me.organisation}
          hasSurvey={Boolean(newest!.content.survey)}
        />
        {!newest!.agreedOn && newest!.person === me.id && (
          <p>Somebody else has to agree before everybody sees it.</p>
        )}
        {newest!.hidden && (
          <p>
            A quote stands beside it that only the organisation that asked may see: somebody there has to
            agree.
          </p>
        )}
        {standing === 'shown' && (
          <p>
            <a href={`/en/you-said#y-${id}`}>See it as everybody does</a>
          </p>
        )}
        <Wordings wordings={revisions} />
      </>
    ),
  }
})
