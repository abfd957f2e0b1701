import { busyPage } from '../../busy-page'

/** A page of the framework cannot say 503 itself, so it leads here. */
export const GET = busyPage()
