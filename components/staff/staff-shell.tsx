import type { ReactNode } from 'react'
import { DoneToast } from '../forms/done-toast'
import { PressForm } from '../forms/press-form'
import { pageTitle } from '../layout/page-title'
import { DoorFrame, StaffFrame, type Framed } from './staff-frame'

/** A staff page with scripts: it says what the person just did, and signs them out without a page in between. */
export function StaffShell(props: Framed) {
  return (
    <>
      <title>{pageTitle(props.title, 'Heard for staff')}</title>
      <StaffFrame
        {...props}
        signOut={<PressForm action="/staff/sign-out" label="Sign out" look="bar" />}
        told={<DoneToast />}
      />
    </>
  )
}

/** A page before sign-in, with scripts. */
export function DoorShell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <title>{pageTitle(title, 'Heard for staff')}</title>
      <DoorFrame title={title} told={<DoneToast />}>
        {children}
      </DoorFrame>
    </>
  )
}
