import { mailOf, oneLine, type Mail } from './mail'

/** Gives a link to choose a new password. */
export function newPassword(given: { name: string; link: string }): Mail {
  return mailOf('en', 'Choose a new password for Heard', [
    `Hello ${oneLine(given.name)},`,
    'Somebody, probably you, asked for a new password for your account on Heard.',
    `Open this link to choose one. It works once:\n${given.link}`,
    'If you did not ask, you can leave this. Your password stays as it is.',
  ])
}
