import 'server-only'
import file from '../content/lists.json'
import { ListsFile } from '../domain/surveys/lists'

const lists = ListsFile.parse(file)

/** The people to call, from content: no page has a number of its own. */
export const contacts = lists.supportContacts

/** Whom to ask about these pages. */
export const partnershipContact = lists.partnershipContact

/** The name of an organisation, as families know it. */
export function organisationName(id: string): string {
  return lists.organisations[id]?.name ?? id
}
