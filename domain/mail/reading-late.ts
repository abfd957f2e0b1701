import { mailOf, oneLine, type Mail } from './mail'

type Given = { name: string; organisation: string; count: number; oldest: string; link: string }

/** Tells those who look after reading that comments have waited longer than they should. */
export function readingLate(given: Given): Mail {
  const { count, link } = given
  const comments = count === 1 ? '1 comment has' : `${count} comments have`
  return mailOf('en', `${comments} waited too long to be read`, [
    `Hello ${oneLine(given.name)},`,
    `${comments} waited longer than they should at ${oneLine(given.organisation)}. The oldest should have been read by ${oneLine(given.oldest)}.`,
    `Read them here:\n${link}`,
  ])
}
