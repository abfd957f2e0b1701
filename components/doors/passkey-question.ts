import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { send } from '../forms/send'

type Options = PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON

/** What a passkey shall answer, asked of the server; or in words why that cannot be. */
export async function questionIn(address: string): Promise<{ options: Options } | { problem: string }> {
  if (!browserSupportsWebAuthn())
    return { problem: 'This browser cannot use passkeys here. Choose another way.' }
  const said = await send(address, new FormData(), true)
  if ('problems' in said) return { problem: Object.values(said.problems)[0] ?? '' }
  if (!('to' in said)) return { problem: 'You were signed out in between. Load this page again.' }
  return said.data as { options: Options }
}

/** What to say when a passkey did not answer: it was put away, or is not for this site. */
export function passkeyTrouble(error: unknown): string {
  const { name } = error as Error
  if (name === 'InvalidStateError') return 'This device already holds a passkey of yours for Heard.'
  if (name === 'SecurityError') return 'Passkeys do not work at this address. Choose another way.'
  return 'No passkey was used. Try again, or choose another way.'
}
