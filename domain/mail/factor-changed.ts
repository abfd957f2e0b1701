import { mailOf, oneLine, type Mail } from './mail'

/** Tells a person that something about how they sign in was changed. */
export function factorChanged(given: { name: string; what: string }): Mail {
  return mailOf('en', 'Your sign-in to Heard was changed', [
    `Hello ${oneLine(given.name)},`,
    oneLine(given.what),
    'If that was you, there is nothing to do. If it was not, tell an administrator of Heard in your organisation now: they can sign everyone out of your account.',
  ])
}
