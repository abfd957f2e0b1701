/** What figures are called in words: measures and priorities of the plan, levels of voice, languages. */
export type FigureWords = {
  measures: Record<string, string>
  priorities: Record<string, string>
  /** The definition of content/voice.json, which stands beside every figure about voice. */
  definition: string
  levels: Record<string, string>
  languages: Record<string, string>
}
