import { z } from 'zod'

/** How many entries of a long list stand on one page. */
const TO_A_PAGE = 25

/** The page that an address asks for; what cannot be read asks for the first. */
export const PageNumber = z.coerce.number().int().min(1).max(1_000_000).catch(1)

/** A page of a list: its number, how many pages there are, and which entries it shows. */
export type Page = { page: number; pages: number; take: number; skip: number }

/** The page of a list with so many entries that is shown: the one asked for, or the last when there are fewer. */
export function pageOf(found: number, wanted: number): Page {
  const pages = Math.max(1, Math.ceil(found / TO_A_PAGE))
  const page = Math.min(wanted, pages)
  return { page, pages, take: TO_A_PAGE, skip: (page - 1) * TO_A_PAGE }
}

/** The page on which an entry stands that comes after so many others. */
export function pageAfter(others: number): number {
  return Math.floor(others / TO_A_PAGE) + 1
}

/** What the address of a page of a list ends in: nothing for the first. */
export function queryOfPage(page: number): string {
  return page > 1 ? `?page=${page}` : ''
}
