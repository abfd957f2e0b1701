import type { ReactNode } from 'react'
import { PressForm } from '../forms/press-form'
import type { ShownPerson } from './shown-person'

type Props = { person: ShownPerson; isMe: boolean }

/** What an administrator may do with somebody's access, each with what comes of it. */
export function PersonPresses({ person, isMe }: Props) {
  const { id, name, state } = person
  const at = (what: string) => `/staff/people/${id}/${what}`
  if (state === 'invited')
    return (
      <Part title="Invitation" words="A new letter has a new link, and the one before stops working.">
        <PressForm action={at('invite-again')} label="Send it again" about={`to ${name}`} />
        <PressForm action={at('withdraw')} label="Withdraw it" about={`from ${name}`} />
      </Part>
    )
  if (state === 'off')
    return (
      <Part title="Switched off" words="They cannot come in. What they did stays on record.">
        <PressForm action={at('switch')} fields={{ to: 'on' }} label="Switch on again" about={name} />
      </Part>
    )
  return (
    <>
      <Part title="Still needed?" words="Every 90 days somebody looks whether each access is still needed.">
        <PressForm
          action={at('review')}
          fields={{ needed: 'yes' }}
          label="Still needed"
          about={`by ${name}`}
        />
      </Part>
      {isMe ? (
        <p>
          You change your own password and second factor in <a href="/staff/account">My account</a>.
        </p>
      ) : (
        <>
          <Part
            title="Lost phone or key"
            words="Takes away their code app, passkeys and recovery codes, unties their organisation’s account, and signs them out. They set up a new one when they next sign in. Speak with them first: this cannot be undone."
          >
            <PressForm action={at('reset-factors')} label="Reset second factor" about={`of ${name}`} />
          </Part>
          <Part title="Leaving" words="They are signed out everywhere at once and cannot come in.">
            <PressForm
              action={at('switch')}
              fields={{ to: 'off' }}
              label="Switch off"
              about={`access of ${name}`}
            />
          </Part>
        </>
      )}
    </>
  )
}

function Part({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{words}</p>
      <div className="presses">{children}</div>
    </section>
  )
}
