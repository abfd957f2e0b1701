/** A comment as it is shown: its question, whose words they are, when, in which language, by when to read. */
export type ShownComment = {
  response: string
  question: string
  asked: string
  words: string
  whose: 'own' | 'passed-on' | 'observed'
  week: string
  language: { code: string; name: string }
  /** The day by which somebody must read it, in words; null once it was read. */
  due: { day: string; late: boolean } | null
}
