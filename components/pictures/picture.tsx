import type { OwnPictures } from '../../domain/surveys/own-picture'
import { pictures } from './pictures'
import type { Drawing } from './drawing'

type Props = {
  /** A name of ours, or of the survey's own; behind a colon how much of it there is: `ear:no`. */
  name: string
  size?: number
  /** Pictures that this survey brings along, which take the place of ours. */
  own?: OwnPictures
}

/** A picture beside words that say the same, so that it is silent to those who do not see it. */
export function Picture({ name, size = 48, own }: Props) {
  const brought = own?.[name]
  if (brought)
    return (
      <img className="picture brought" src={brought.file} alt="" width={size} height={size} loading="lazy" />
    )
  const [drawn = '', mark] = name.split(':')
  const drawing = pictures[drawn]
  if (!drawing) return null
  return (
    <svg
      className="picture"
      viewBox="0 0 48 48"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={mark ? 3 : 2.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {mark ? <Marked drawing={drawing} mark={mark} /> : <Lines {...drawing} />}
    </svg>
  )
}

const BADGES: Record<string, Drawing> = {
  yes: { line: 'M30 37l4.5 4.5L43 32' },
  half: { line: 'M37 29.5a8 8 0 1 0 0 16a8 8 0 1 0 0-16z', solid: 'M37 29.5v16a8 8 0 0 1 0-16z' },
  no: { line: 'M31 31.5l12 12M43 31.5l-12 12' },
}

/** The drawing, smaller, with a tick, a half or a cross in the corner where lines end. */
function Marked({ drawing, mark }: { drawing: Drawing; mark: string }) {
  return (
    <>
      <g transform="scale(.72)">
        <Lines {...drawing} />
      </g>
      <Lines {...BADGES[mark]} />
    </>
  )
}

function Lines({ soft, body, line, solid }: Drawing) {
  return (
    <>
      {soft && <path d={soft} fill="currentColor" fillOpacity=".14" stroke="none" />}
      {body && <path d={body} fill="currentColor" fillOpacity=".14" />}
      {line && <path d={line} />}
      {solid && <path d={solid} fill="currentColor" stroke="none" />}
    </>
  )
}
