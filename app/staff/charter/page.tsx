import { CharterFacts } from '../../../components/charter-work/charter-facts'
import { CharterPlaces } from '../../../components/charter-work/charter-places'
import { NextMoves } from '../../../components/charter-work/next-moves'
import { StageLog } from '../../../components/charter-work/stage-log'
import { WhereWeStand } from '../../../components/charter-work/where-we-stand'
import { PressForm } from '../../../components/forms/press-form'
import { nextVersion } from '../../../domain/charter/next-version'
import { overviewOf } from '../../../server/charter/overview'
import { reviewsOf } from '../../../server/charter/reviews'
import { Nowhere, staffPage } from '../../staff-with'
import { home } from './crumbs'
import { charterPlaces } from './places'

export default staffPage('charter.see', Nowhere, async (staff) => {
  const overview = await overviewOf(staff)
  if (!overview) return null
  const { charter, seat, next, log, untouched } = overview
  const { version, text, parties } = charter
  const following = nextVersion(charter.versions, await reviewsOf(staff.tx))
  return {
    title: 'Charter',
    wide: true,
    body: (
      <>
        <p>
          Families and services write this together, and sign it together. Everybody reads it at{' '}
          <a href="/en/charter">the public charter</a>.{' '}
          {seat
            ? `You are here for ${seat.party.name}.`
            : 'Your organisation is no party to it: you can read along.'}
        </p>
        {untouched && (
          <p className="panel">
            <strong>Every commitment is still word for word the text you began with,</strong> and no family
            has suggested anything yet. A charter that arrives finished is not written together.
          </p>
        )}
        <WhereWeStand stage={version.stage} number={version.number} />
        <NextMoves from={version.stage} {...{ next, text, parties }} />
        {following && seat?.facilitates && (
          <section>
            <h2>The next version</h2>
            <p>
              It begins with the words of this one and with asking people. This one stays in force meanwhile.
            </p>
            <PressForm action={`${home.to}/begin-next`} label={`Begin version ${following}`} />
          </section>
        )}
        <CharterPlaces places={charterPlaces} />
        <CharterFacts dates={version} parties={parties} facilitates={seat?.facilitates ?? false} />
        <StageLog log={log} />
      </>
    ),
  }
})
