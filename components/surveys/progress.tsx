import type { Words } from '../../domain/language/words'
import type { Way } from '../../domain/ways/way'

/** Where a person stands: this is question `place`, `left` to come, `sure` when answers cannot change that. */
export type Place = { place: number; left: number; sure: boolean }

/** The place in words, and the same as a thin bar that only the eye meets. In pictures, the place is enough. */
export function Progress({ t, place, way }: { t: Words; place: Place; way: Way }) {
  const total = place.place + place.left
  const said = place.sure ? 'question.place' : 'question.placeAbout'
  return (
    <div className="progress">
      <p className="hint mb-2">
        {t(way === 'pictures' ? 'pictures.place' : said, { place: place.place, left: place.left, total })}
      </p>
      <div className="bar" aria-hidden="true">
        <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" focusable="false">
          <rect width={place.place} height="1" fill="currentColor" />
        </svg>
      </div>
    </div>
  )
}
