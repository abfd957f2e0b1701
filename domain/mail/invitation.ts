import { mailOf, oneLine, type Mail } from './mail'

/** Invites a person to the staff side of Heard. */
export function invitation(given: { name: string; organisation: string; link: string }): Mail {
  const name = oneLine(given.name)
  const organisation = oneLine(given.organisation)
  return mailOf('en', `Join Heard for ${organisation}`, [
    `Hello ${name},`,
    `You are invited to work with Heard, where families and young people say what they think about SEND services. You would do so for ${organisation}.`,
    `Open this link to join. It works once, so keep it to yourself:\n${given.link}`,
    'If you did not expect this, you can leave it. Nothing happens until the link is opened.',
  ])
}
