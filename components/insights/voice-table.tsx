import { EVERYONE } from '../../domain/insights/counts'
import type { Sealed } from '../../domain/insights/sealed'
import type { VoiceFigure } from '../../domain/insights/voice-figure'
import { percentOf } from '../../domain/insights/question-figure'
import { counted } from '../../domain/insights/words'

type Props = {
  voice: Sealed<VoiceFigure>[]
  /** What a priority of the plan is called. */
  priorities: Record<string, string>
  /** The definition of content/voice.json, which stands beside every such figure. */
  definition: string
  /** What each level is called. */
  levels: Record<string, string>
}

/** Whose voice the responses carry, for all of them and by priority; own, observed and others' views never added. */
export function VoiceTable({ voice, priorities, definition, levels }: Props) {
  const all = voice.find(({ priority }) => priority === EVERYONE)
  if (!all?.base)
    return <p>This survey is not about a child’s experience, so there is no voice to capture.</p>
  return (
    <>
      <p>{definition}</p>
      <section aria-label="Table: whose voice" tabIndex={0} className="scroll">
        <table className="table">
          <caption className="vh">Responses with the child’s voice, by priority</caption>
          <thead>
            <tr>
              <th scope="col">Responses that feed</th>
              {['Responses', 'Voice captured', 'Own voice', 'Given the chance', 'Not known'].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {voice.map((line) => (
              <tr key={line.priority}>
                <th scope="row">
                  {line.priority === EVERYONE ? 'Any priority' : (priorities[line.priority] ?? line.priority)}
                </th>
                <td className="number">{counted(line.base)}</td>
                {[line.captured, line.ownVoice, line.givenTheChance, line.notKnown].map((count, at) => (
                  <td key={at} className="number">
                    {shareOf(count, line.base)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <details>
        <summary>Every level, for all responses</summary>
        <section aria-label="Every level of voice" tabIndex={0} className="scroll">
          <table className="table">
            <caption className="vh">Every level of voice</caption>
            <thead>
              <tr>
                <th scope="col">Level</th>
                <th scope="col" className="number">
                  Responses
                </th>
              </tr>
            </thead>
            <tbody>
              {all.levels.map(({ level, count }) => (
                <tr key={level}>
                  <th scope="row">{levels[level] ?? level}</th>
                  <td className="number">{counted(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  )
}

function shareOf(count: number, base: number): string {
  const percent = percentOf(count, base)
  return percent === null ? `[u] ${count}` : `${percent}% (${counted(count)})`
}
