import type { ReactNode } from 'react'
import { may, roleWords, type Permission, type Role } from '../../domain/people/access'
import { DoneToast } from '../forms/done-toast'
import { PressForm } from '../forms/press-form'

export type Crumb = { name: string; to: string }
type Me = { id: string; name: string; organisation: string; roles: Role[] }
type Props = { me: Me; title: string; crumbs?: Crumb[]; wide?: boolean; children: ReactNode }

/** The one list of places for staff; each person sees those that they may enter. */
const places: (Crumb & { needs: Permission })[] = [
  { name: 'Start', to: '/staff', needs: 'home.see' },
  { name: 'Comments', to: '/staff/comments', needs: 'comments.read' },
  { name: 'Safeguarding', to: '/staff/safeguarding', needs: 'rota.see' },
  { name: 'Plan', to: '/staff/plan', needs: 'plan.see' },
  { name: 'People', to: '/staff/people', needs: 'people.manage' },
  { name: 'Audit', to: '/staff/audit', needs: 'audit.see' },
  { name: 'My account', to: '/staff/account', needs: 'account.manage' },
]

/** What stands around every staff page: where you are, where you may go, who you are signed in as. */
export function StaffShell({ me, title, crumbs = [], wide, children }: Props) {
  const here = crumbs[0]?.name ?? title
  return (
    <>
      <title>{`${title} – Heard for staff`}</title>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="no-print">
        <div className="masthead">
          <div className="staff-column staff-bar">
            <p className="staff-mark">
              <Mark />
              <span>
                <strong>Heard</strong> for staff
              </span>
            </p>
            <div className="staff-me">
              <p>
                <strong>{me.name}</strong>
                <span className="vh">, </span>
                <span className="staff-roles">{me.roles.map((role) => roleWords[role].name).join(', ')}</span>
              </p>
              <PressForm action="/staff/sign-out" label="Sign out" look="bar" />
            </div>
          </div>
        </div>
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
      <div className="staff-column">
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
      <DoneToast />
    </>
  )
}

/** A page before sign-in: only what is needed to come in. */
export function DoorShell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <title>{`${title} – Heard for staff`}</title>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="masthead">
        <div className="staff-column staff-bar">
          <p className="staff-mark">
            <Mark />
            <span>
              <strong>Heard</strong> for staff
            </span>
          </p>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="door">
        <h1>{title}</h1>
        {children}
      </main>
      <DoneToast />
    </>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 40 40" width="36" height="36" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M6 5h28a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3H19l-9 7v-7H6a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z"
        fill="#ffd84d"
      />
      <path
        d="M12 17.5l5.5 5.5L29 11.5"
        stroke="#003a3a"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
