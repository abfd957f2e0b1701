import { PressForm } from '../forms/press-form'

type Member = { person: string; party: string; name: string | null; drafting: boolean; moderator: boolean }
type Party = { id: string; name: string; lead: string | null; leadId: string | null; requiredToSign: boolean }
type Own = { party: string; me: string; mayLead: boolean; maySeat: boolean }
type Props = { parties: Party[]; members: Member[]; own: Own | null }

/** Each party with who speaks for it and who of it works on the charter. */
export function PartySheets({ parties, members, own }: Props) {
  return (
    <ul className="cards">
      {parties.map((party) => {
        const isOwn = own?.party === party.id
        return (
          <li key={party.id} className="sheet">
            <h2>{party.name}</h2>
            <p className="hint">
              {party.requiredToSign ? 'The charter cannot do without it' : 'May sign, and need not'}
              {isOwn && '. You are here for it.'}
            </p>
            <p>{party.lead ? `${party.lead} speaks and signs for it.` : 'Nobody speaks for it yet.'}</p>
            <Members members={members.filter((member) => member.party === party.id)} />
            {isOwn && own.mayLead && <Leading {...party} me={own.me} />}
            {isOwn && own.maySeat && (
              <p>
                <a href="/staff/charter/parties/members">Say who of you works on the charter</a>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Members({ members }: { members: Member[] }) {
  if (!members.length) return <p className="hint">Nobody of it works on the charter yet.</p>
  return (
    <ul className="plain-list">
      {members.map(({ person, name, drafting, moderator }) => (
        <li key={person}>
          {name ?? 'Somebody who is not named'}
          <span className="beside">
            {[drafting && 'Drafts', moderator && 'Moderates'].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Leading({ name, leadId, me }: Party & { me: string }) {
  return leadId === me ? (
    <PressForm
      action="/staff/charter/parties/lead"
      label="Stop speaking"
      about={`for ${name}`}
      fields={{ does: 'no' }}
    />
  ) : (
    <PressForm
      action="/staff/charter/parties/lead"
      label="I speak for this party"
      about={name}
      fields={{ does: 'yes' }}
      look="plain"
    />
  )
}
