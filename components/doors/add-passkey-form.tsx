'use client'
import { useCodes } from './codes-shown'
import { NewPasskeyForm } from './new-passkey-form'

const HOME = '/staff/account'

/** Adds a passkey to one's account. */
export function AddPasskeyForm() {
  const { whenDone, shown } = useCodes(HOME, 'Your passkey is added. You are signed out everywhere else.')
  const places = { action: '/staff/account/passkey/add', ask: '/staff/account/passkey/question' }
  return shown ?? <NewPasskeyForm {...places} from={HOME} whenDone={whenDone} />
}
