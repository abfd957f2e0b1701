const toStart = (
  <p>
    <a href="/staff">Go to your start page</a>
  </p>
)

/** For a page that is not part of what this person may do. */
export const notForYou = {
  title: 'This page is not part of what you may do',
  body: (
    <>
      <p>If you need it for your work, an administrator of your organisation can change what you may do.</p>
      {toStart}
    </>
  ),
}

/** For an address with nothing behind it, or nothing that belongs to this person's organisation: both look the same. */
export const nothingHere = {
  title: 'There is nothing at this address',
  body: (
    <>
      <p>It may have been changed or taken away in the meantime, or it belongs to another organisation.</p>
      {toStart}
    </>
  ),
}

/** When something went wrong on our side: what happened, that nothing was lost, and the number to tell us. */
export function ourFault(reference?: string) {
  return {
    title: 'Something went wrong on our side',
    body: (
      <>
        <p>Nothing was changed. Load the page again in a moment.</p>
        {reference && <p className="hint">If it happens again, tell us this number: {reference}</p>}
        {toStart}
      </>
    ),
  }
}

/** When too many ask at once: that nothing is lost, and the way on. */
export function busyNow(onward: string) {
  return {
    title: 'We are busy just now',
    body: (
      <>
        <p>Too many people ask at once, or we are starting again. Nothing was changed and nothing is lost.</p>
        <p>Wait a moment, then go on where you were.</p>
        <p>
          <a className="button" href={onward}>
            Try again
          </a>
        </p>
      </>
    ),
  }
}
