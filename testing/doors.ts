import { expect, type Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { PASSWORD } from './people'

/** What a code app with this secret shows now; or next, which is right already and was never used. */
export function codeOf(secret: string, when: 'now' | 'next' = 'now'): string {
  const epoch = Math.floor(Date.now() / 1000) + (when === 'next' ? 30 : 0)
  return generateSync({ secret: secret.replaceAll(' ', ''), epoch })
}

/** Types an e-mail address and a password into the sign-in page and sends them. */
export async function tryPassword(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Adds a code app on the page that asks for a first second factor, and keeps the recovery codes. */
export async function addCodeApp(page: Page): Promise<{ secret: string; code: string; codes: string[] }> {
  await page.getByText('I cannot scan it').click()
  const secret = await page.locator('p.code').innerText()
  const code = codeOf(secret)
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Add this app' }).click()
  await expect(page.getByRole('heading', { name: 'Keep these recovery codes' })).toBeFocused()
  const codes = await page
    .getByRole('region', { name: 'Keep these recovery codes' })
    .getByRole('listitem')
    .allInnerTexts()
  return { secret, code, codes }
}

/** Gives the browser a device that holds passkeys and unlocks itself, as a finger on a phone would. */
export async function holdPasskeys(page: Page): Promise<void> {
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('WebAuthn.enable')
  await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
