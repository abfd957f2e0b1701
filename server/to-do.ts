import 'server-only'
import { dayWords } from '../domain/language/staff-dates'
import { may, type Permission } from '../domain/people/access'
import { isQuiet, isReviewDue } from '../domain/people/standing'
import { charterToDo } from './charter/charter-to-do'
import { today } from './clock'
import { nextToKeyAgain } from './paper/second-keying'
import { measuresToReport } from './plan/measures-due'
import { colleagues } from './people/people'
import { openRequests } from './safeguarding/contact-requests'
import { rotaWeeks } from './safeguarding/rota'
import type { Staff } from './staff'
import { youSaidToAgree } from './you-said/you-said'

/** One thing that waits for a person, in a sentence, and where it is done. */
export type ToDo = { text: string; to: string; urgent?: boolean }

/** Where things to do come from, for those who hold a permission. A feature with things to do adds one line. */
const sources: { needs: Permission; look: (staff: Staff) => Promise<ToDo[]> }[] = [
  { needs: 'concerns.decide', look: openConcerns },
  { needs: 'contact.answer', look: peopleToContact },
  { needs: 'rota.see', look: weekWithoutReaders },
  { needs: 'comments.read', look: unreadComments },
  { needs: 'paper.key', look: formToKeyAgain },
  { needs: 'charter.see', look: charterToDo },
  { needs: 'plan.report', look: measuresToReport },
  { needs: 'you-said.write', look: youSaidToAgree },
  { needs: 'people.manage', look: peopleToCheck },
]

/** Everything that waits for this person, what is urgent first. */
export async function thingsToDo(staff: Staff): Promise<ToDo[]> {
  const found: ToDo[] = []
  for (const { needs, look } of sources) if (may(staff.me.roles, needs)) found.push(...(await look(staff)))
  return found.sort((a, b) => Number(b.urgent ?? false) - Number(a.urgent ?? false))
}

async function openConcerns({ tx }: Staff): Promise<ToDo[]> {
  const [row] = await tx.$queryRaw<{ open: number; unseen: number }[]>`
    SELECT count(*)::int AS open, count(*) FILTER (WHERE acknowledged_at IS NULL)::int AS unseen
    FROM concerns WHERE next_alert_at IS NOT NULL`
  const { open = 0, unseen = 0 } = row ?? {}
  if (!open) return []
  const waiting = unseen ? `, ${unseen} of them seen by nobody yet` : ''
  return [
    {
      text: `${counted(open, 'possible concern')} to decide on${waiting}`,
      to: '/staff/safeguarding',
      urgent: true,
    },
  ]
}

async function peopleToContact(staff: Staff): Promise<ToDo[]> {
  const open = await openRequests(staff)
  const late = open.filter(({ isLate }) => isLate).length
  const to = '/staff/safeguarding/contact'
  if (!open.length) return []
  if (!late) return [{ text: `${counted(open.length, 'person', 'people')} to contact, as they asked`, to }]
  const text = `${counted(late, 'person', 'people')} should have been contacted by now`
  return [{ text, to, urgent: true }]
}

async function weekWithoutReaders(staff: Staff): Promise<ToDo[]> {
  const [week] = await rotaWeeks(staff, 1)
  if (week!.covered) return []
  const text = 'Nobody is on the reading rota this week: what people write waits unread'
  return [{ text, to: '/staff/safeguarding/rota', urgent: true }]
}

async function unreadComments({ tx }: Staff): Promise<ToDo[]> {
  const [row] = await tx.$queryRaw<{ unread: number; overdue: number; next: string | null }[]>`
    SELECT count(*)::int AS unread, count(*) FILTER (WHERE due_on < ${today()}::date)::int AS overdue,
      (min(due_on) FILTER (WHERE due_on >= ${today()}::date))::text AS next FROM comments_to_read`
  const { unread = 0, overdue = 0, next = null } = row ?? {}
  const to = '/staff/comments'
  return [
    ...(overdue
      ? [{ text: `${counted(overdue, 'comment')} should have been read by now`, to, urgent: true }]
      : []),
    ...(next
      ? [{ text: `${counted(unread - overdue, 'comment')} to read, the first by ${dayWords(next)}`, to }]
      : []),
  ]
}

async function formToKeyAgain(staff: Staff): Promise<ToDo[]> {
  const next = await nextToKeyAgain(staff)
  return next
    ? [{ text: 'A paper form waits to be keyed in by a second person', to: '/staff/paper/check' }]
    : []
}

async function peopleToCheck(staff: Staff): Promise<ToDo[]> {
  const people = await colleagues(staff)
  const due = people.filter((person) => isReviewDue(person, today())).length
  const quiet = people.filter((person) => isQuiet(person, today())).length
  const stuck = people.filter(({ state, invitedUntil }) => state === 'invited' && !invitedUntil).length
  return [
    ...(due
      ? [{ text: `Check the access of ${counted(due, 'person', 'people')}`, to: '/staff/people/review' }]
      : []),
    ...(quiet
      ? [
          {
            text: `${counted(quiet, 'person', 'people')} not seen for 80 days will be switched off after 90`,
            to: '/staff/people',
          },
        ]
      : []),
    ...(stuck
      ? [{ text: `${counted(stuck, 'invitation')} ran out before anybody joined`, to: '/staff/people' }]
      : []),
  ]
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
