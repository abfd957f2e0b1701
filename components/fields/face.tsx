import type { Face as FaceName } from '../../domain/questions/faces'

const MOUTHS: Record<Exclude<FaceName, 'question' | 'skip'>, string> = {
  big_smile: 'M28 56 Q48 88 68 56 Z',
  smile: 'M30 60 Q48 76 66 60',
  straight: 'M31 64 H65',
  frown: 'M30 70 Q48 54 66 70',
  big_frown: 'M27 74 Q48 46 69 74',
}
const BROWS: Partial<Record<FaceName, string>> = {
  big_smile: 'M27 30 Q34 25 41 29 M55 29 Q62 25 69 30',
  big_frown: 'M27 33 L41 28 M55 28 L69 33',
}

/** A face in one even hand: only mouth and brows change, so none looks better drawn than another. */
export function Face({ name }: { name: FaceName }) {
  return (
    <svg
      viewBox="0 0 96 96"
      width="96"
      height="96"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {name === 'skip' ? (
        <path d="M26 30 L48 48 L26 66 Z M52 30 L74 48 L52 66 Z" />
      ) : (
        <circle cx="48" cy="48" r="42" />
      )}
      {name === 'question' && <path d="M37 37 Q37 25 48 25 Q60 25 60 36 Q60 44 48 49 V57 M48 68 V69" />}
      {name !== 'skip' && name !== 'question' && (
        <>
          <path d="M34 40 V41 M62 40 V41" strokeWidth="8" />
          {BROWS[name] && <path d={BROWS[name]} />}
          <path d={MOUTHS[name]} />
        </>
      )}
    </svg>
  )
}
