/** Says plainly that nobody reads this week, and what families are told meanwhile. */
export function NoCover({ mayEdit }: { mayEdit: boolean }) {
  return (
    <section className="sheet urgent" aria-labelledby="no-cover">
      <h2 id="no-cover">Nobody is on the reading rota this week</h2>
      <p>
        What families and young people write waits unread. The pages of your surveys tell them so, beside
        every box to write in.
      </p>
      <p>
        {mayEdit ? (
          <a href="/staff/safeguarding/rota">Put a reader and a deputy on the rota</a>
        ) : (
          'A survey lead or a safeguarding lead can put a reader and a deputy on the rota.'
        )}
      </p>
    </section>
  )
}
