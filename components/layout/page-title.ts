/** A page's title of at most 70 characters, as tabs show it: what it belongs to is left out when both do not fit. */
export function pageTitle(page: string, whole: string): string {
  const both = `${page} – ${whole}`
  if (both.length <= 70) return both
  return page.length <= 70 ? page : `${page.slice(0, 69)}…`
}
