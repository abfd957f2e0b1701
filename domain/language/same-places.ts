/** Where a language file and the English one do not have the same places, each line with what to do. */
export function placeProblems(file: string, words: unknown, english: unknown): string[] {
  const [has, wants] = [placesIn(words), placesIn(english)]
  return [
    ...wants
      .filter((place) => !has.includes(place))
      .map((place) => `${file}: "${place}" is missing. Add its words.`),
    ...has
      .filter((place) => !wants.includes(place))
      .map(
        (place) =>
          `${file}: "${place}" is not in content/languages/en.json. Remove it, or check the spelling.`,
      ),
  ]
}

function placesIn(words: unknown, before = ''): string[] {
  if (!words || typeof words !== 'object') return [before]
  return Object.entries(words).flatMap(([key, inner]) => placesIn(inner, before ? `${before}.${key}` : key))
}
