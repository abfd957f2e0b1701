type Props = { of: string; page: number; pages: number; address: (page: number) => string }

/** Links to the page before and after, and where this one stands. */
export function Pages({ of, page, pages, address }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={`Pages of ${of}`} className="pages">
      {page > 1 && <a href={address(page - 1)}>Page before</a>}
      <p>
        Page {page} of {pages}
      </p>
      {page < pages && <a href={address(page + 1)}>Next page</a>}
    </nav>
  )
}
