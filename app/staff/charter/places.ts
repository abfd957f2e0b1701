import { home } from './crumbs'

const places = [
  { name: 'The text', path: 'text', about: 'Read it and write it, one commitment at a time' },
  { name: 'Suggestions', path: 'suggestions', about: 'What people want changed, and the answers' },
  { name: 'Notes of a meeting', path: 'notes', about: 'Enter what was said in a room' },
  { name: 'What waits to be shown', path: 'moderation', about: 'Look at what people sent' },
  { name: 'Agreement', path: 'agreement', about: 'What each party says to each commitment' },
  { name: 'Signatures', path: 'signatures', about: 'Sign for your party, and who has signed' },
  { name: 'Co-production log', path: 'log', about: 'What was worked on together, and what came of it' },
  { name: 'Evidence', path: 'evidence', about: 'What shows that each commitment is kept' },
  { name: 'Reviews', path: 'reviews', about: 'Was it kept? After six months and after twelve' },
  { name: 'Parties', path: 'parties', about: 'Who speaks for whom, who drafts, who moderates' },
]

/** The places of the charter's work, in the order in which they are needed. */
export const charterPlaces = places.map(({ name, path, about }) => ({
  name,
  about,
  to: `${home.to}/${path}`,
}))
