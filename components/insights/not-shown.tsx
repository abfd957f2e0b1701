/** What is said in place of figures when no sealed group is as the filter wants. */
export function NotShown() {
  return (
    <div className="empty">
      <h2>Not shown, to protect people</h2>
      <p>
        No group of at least 10 people is like this, and a smaller one could tell who said what. Everyone is
        still counted in the whole. Take a filter off to see more.
      </p>
    </div>
  )
}
