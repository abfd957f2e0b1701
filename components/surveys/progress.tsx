import type { Words } from '../../domain/language/words'

/** Where a person stands: this is question `place`, `left` to come, `sure` when answers cannot change that. */
export type Place = { place: number; left: number; sure: boolean }

/** The place in words, and the same as a thin bar that only the eye meets. */
export function Progress({ t, place }: { t: Words; place: Place }) {
  const total = place.place + place.left
  return (
    <div className="mb-6">
      <p className="hint mb-2">
        {t(place.sure ? 'question.place' : 'question.placeAbout', {
          place: place.place,
          left: place.left,
          total,
        })}
      </p>
      <div className="bar" aria-hidden="true">
        <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" focusable="false">
          <rect width={place.place} height="1" fill="currentColor" />
        </svg>
      </div>
    </div>
  )
}
