import { lundyParts } from '../../domain/registers/audit'
import { SelectField } from '../forms/form-fields'

/** What the Lundy model asks, in the published words. */
export type LundyWords = {
  questions: { id: string; element: string; text: string; evidence: string }[]
  scale: { score: number; label: string }[]
}

/** The four scores of the Lundy model. They tell of quality and never decide what is captured. */
export function LundyPart({ lundy }: { lundy: LundyWords }) {
  const scores = lundy.scale.map(({ score, label }) => ({
    value: String(score),
    label: `${score}: ${label}`,
  }))
  const asked = lundyParts.map((part) => lundy.questions.find(({ id }) => id === part)!)
  return (
    <fieldset className="form-part">
      <legend>Quality, by the Lundy model</legend>
      <p className="hint">
        A score of 0 to 8 tells of quality alone. It never decides whether a voice is captured.
      </p>
      {asked.map(({ id, element, text, evidence }) => (
        <SelectField
          key={id}
          name={`lundy${element}`}
          label={`${element}: ${text}`}
          hint={evidence}
          options={[{ value: '', label: 'Not scored' }, ...scores]}
        />
      ))}
    </fieldset>
  )
}
