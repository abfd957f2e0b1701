import 'server-only'
import file from '../content/lists.json'
import { ListsFile, listsOf } from '../domain/surveys/lists'

const listsFile = ListsFile.parse(file)

/** The options that questions share, from content. */
export const lists = listsOf(listsFile)

/** The people to call, from content: no page has a number of its own. */
export const contacts = listsFile.supportContacts

/** Whom to ask about these pages. */
export const partnershipContact = listsFile.partnershipContact

/** Where paper forms for an organisation go back to, and whom to ask about them. */
export function returnPlace(organisation: string) {
  const { post, phone, email } = listsFile.organisations[organisation] ?? {}
  return { post, phone: phone ?? partnershipContact.phone, email: email ?? partnershipContact.email }
}

/** Where the button leads by which people leave a sensitive survey at once. */
export const leaveTo = listsFile.leaveTo

/** The organisations that content names, so that families know them. */
export const organisationsWithNames = Object.keys(listsFile.organisations)

/** The name of an organisation, as families know it. */
export function organisationName(id: string): string {
  return listsFile.organisations[id]?.name ?? id
}
