import type { ReactNode } from 'react'
import { may, roleWords, type Permission, type Role } from '../../domain/people/access'
import { Masthead } from './masthead'

export type Crumb = { name: string; to: string }
type Me = { id: string; name: string; organisation: string; roles: Role[] }
/** What a page for somebody at work stands in: who they are, its heading, and where it is. */
export type Framed = {
  me: Me
  title: string
  crumbs?: Crumb[]
  wide?: boolean
  madeUp?: boolean
  children: ReactNode
}
type Props = Framed & {
  /** The press that signs out. */
  signOut: ReactNode
  /** Where the page says what was just done. */
  told?: ReactNode
}

/** The one list of places for staff; each person sees those that they may enter. */
const places: (Crumb & { needs: Permission })[] = [
  { name: 'Start', to: '/staff', needs: 'home.see' },
  { name: 'Insights', to: '/staff/insights', needs: 'figures.see' },
  { name: 'Surveys', to: '/staff/surveys', needs: 'surveys.manage' },
  { name: 'Paper forms', to: '/staff/paper', needs: 'paper.key' },
  { name: 'Comments', to: '/staff/comments', needs: 'comments.read' },
  { name: 'Safeguarding', to: '/staff/safeguarding', needs: 'rota.see' },
  { name: 'Plan', to: '/staff/plan', needs: 'plan.see' },
  { name: 'You said, we did', to: '/staff/you-said', needs: 'you-said.see' },
  { name: 'Charter', to: '/staff/charter', needs: 'charter.see' },
  { name: 'Voice of the child', to: '/staff/voice', needs: 'voice.see' },
  { name: 'Registers', to: '/staff/registers', needs: 'registers.see' },
  { name: 'People', to: '/staff/people', needs: 'people.manage' },
  { name: 'Audit', to: '/staff/audit', needs: 'audit.see' },
  { name: 'My account', to: '/staff/account', needs: 'account.manage' },
]

/** What stands around every staff page: where you are, where you may go, who you are signed in as. */
export function StaffFrame({ me, title, crumbs = [], wide, madeUp, signOut, told, children }: Props) {
  const here = crumbs[0]?.name ?? title
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="no-print">
        <Masthead>
          <div className="staff-me">
            <p>
              <strong>{me.name}</strong>
              <span className="vh">, </span>
              <span className="staff-roles">{me.roles.map((role) => roleWords[role].name).join(', ')}</span>
            </p>
            {signOut}
          </div>
        </Masthead>
        <nav aria-label="Places" className="staff-nav">
          <ul className="staff-column">
            {places
              .filter(({ needs }) => may(me.roles, needs))
              .map(({ name, to }) => (
                <li key={to}>
                  <a href={to} aria-current={name === here ? (crumbs.length ? 'true' : 'page') : undefined}>
                    {name}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </header>
      {madeUp && (
        <aside className="made-up" aria-label="About this installation">
          <strong className="staff-column">
            This is a demonstration. Everything that people seem to have said here was made up.
          </strong>
        </aside>
      )}
      <div className="staff-column">
        {told}
        {crumbs.length > 0 && (
          <nav aria-label="Where you are" className="crumbs no-print">
            <ol>
              {crumbs.map(({ name, to }) => (
                <li key={to}>
                  <a href={to}>{name}</a>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        <main id="main" tabIndex={-1} className={wide ? 'staff-main wide' : 'staff-main'} data-person={me.id}>
          <h1>{title}</h1>
          {children}
        </main>
      </div>
      <footer className="staff-foot no-print">
        <p className="staff-column hint">
          You are signed out after 30 minutes without a press, and after 12 hours in any case. What you have
          written in a long box waits for you.
        </p>
      </footer>
    </>
  )
}

/** What stands around a page before sign-in, or one that cannot be shown: only what is needed to come in. */
export function DoorFrame({
  title,
  told,
  children,
}: {
  title: string
  told?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header>
        <Masthead />
      </header>
      <main id="main" tabIndex={-1} className="door">
        <h1>{title}</h1>
        {told}
        {children}
      </main>
    </>
  )
}
