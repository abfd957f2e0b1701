import type { ReactNode } from 'react'
import { Mark } from '../layout/mark'

/** The band above every staff page: whose it is, and beside it who is signed in. */
export function Masthead({ children }: { children?: ReactNode }) {
  return (
    <div className="masthead">
      <div className="staff-column staff-bar">
        <p className="staff-mark">
          <Mark />
          <span>
            <strong>Heard</strong> for staff
          </span>
        </p>
        {children}
      </div>
    </div>
  )
}
