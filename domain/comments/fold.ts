/** Text with case, accents and look-alike letters evened out, and for each of its characters the place it came from. */
export type Folded = { letters: string; places: number[] }

const alike: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  // Arabic and Urdu keyboards write the same letter in different ways.
  ٱ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ك: 'ک',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
}

/** How two texts are compared: small letters, no accents or vowel signs, one form for letters and digits written in several. */
export function fold(text: string): string {
  return foldWithPlaces(text).letters
}

/** The same, keeping the place in the text that each character came from. */
export function foldWithPlaces(text: string): Folded {
  let letters = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const folded = plain(character)
    letters += folded
    for (let unit = 0; unit < folded.length; unit++) places.push(at)
    at += character.length
  }
  return { letters, places }
}

function plain(character: string): string {
  if (character >= ' ' && character <= '~') return character.toLowerCase()
  const small = character.normalize('NFKD').toLowerCase().normalize('NFKD')
  const bare = small.replace(/[\p{M}\p{Cf}ـ]/gu, '')
  return [...bare].map((letter) => alike[letter] ?? asDigit(letter)).join('')
}

/** Where the ten digits of Arabic, Urdu, Hindi and Bengali begin; those of other forms of ours are evened out by NFKD. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6]

function asDigit(letter: string): string {
  const code = letter.codePointAt(0)!
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? letter : String(code - zero)
}
