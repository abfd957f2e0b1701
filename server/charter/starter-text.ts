import 'server-only'
import file from '../../content/charter.json'
import { StarterCharter } from '../../domain/charter/starter'

/** The text that a drafting group may begin with, from content. */
export const starter = StarterCharter.parse(file)
