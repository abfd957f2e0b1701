type Week = { reader: string | null; deputy: string | null; covered: boolean }

/** Who reads this week, and who stands in. */
export function WhoReads({ week }: { week: Week }) {
  return (
    <section>
      <h2>Who reads this week</h2>
      {week.covered && (
        <p>
          <strong>{week.reader}</strong> reads. <strong>{week.deputy}</strong> stands in.
        </p>
      )}
      <p>
        <a href="/staff/safeguarding/rota">See the rota</a>
      </p>
    </section>
  )
}
