/** Letters that differ from one keyboard or hand to the next, and mean the same. */
const SAME_LETTERS: Record<string, string> = {
  ...{ ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', ı: 'i' },
  ...{ ك: 'ک', ي: 'ی', ى: 'ی', ة: 'ہ', ۃ: 'ہ', ه: 'ہ', ھ: 'ہ' },
}

/** What stands for a letter inside a word, as in k1ll or su!cide; the second reading of 1 is an l. */
const FOR_LETTERS: Record<string, string> = {
  ...{ '0': 'o', '1': 'i', '2': 'to', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'ate' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', '+': 't', '€': 'e' },
}

/** Words as children type them. */
const TYPED = new Map(
  Object.entries({
    ...{ u: 'you', ur: 'your', r: 'are', '2': 'to', '4': 'for', n: 'and', b4: 'before', da: 'the', mi: 'my' },
    ...{ wanna: 'wantto', gonna: 'goingto', gona: 'goingto', im: 'iam', ive: 'ihave', id: 'iwould' },
    ...{ dont: 'donot', dnt: 'donot', cant: 'cannot', hes: 'heis', shes: 'sheis', wont: 'willnot' },
    ...{
      doesnt: 'doesnot',
      dosnt: 'doesnot',
      didnt: 'didnot',
      isnt: 'isnot',
      wasnt: 'wasnot',
      arent: 'arenot',
    },
    ...{
      couldnt: 'couldnot',
      wouldnt: 'wouldnot',
      shouldnt: 'shouldnot',
      havent: 'havenot',
      hasnt: 'hasnot',
    },
  }),
)

const WORD = /[\p{L}\p{N}@$!|+€*]+/gu
const MOST_HIDDEN = 3

/** The words of a text, each as the spellings it may be read in: one form for all ways to write the same sounds. */
export function wordsIn(text: string): string[][] {
  return together(plain(text).match(WORD) ?? [])
    .map(readings)
    .filter((ways) => ways.length > 0)
}

/** The one spelling of a word in the list; a star at its end is not part of it. */
export function spelt(word: string): string {
  return bySound(TYPED.get(plain(word)) ?? plain(word))
}

/** Small letters without accents, marks and apostrophes, whatever way they were typed. */
function plain(text: string): string {
  const small = text.toLowerCase()
  if (/^[\x20-\x7e\n]*$/.test(small)) return small.replace(/['`]/g, '')
  return small
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\u0640'’‘ʼ`´]/gu, '')
    .replace(/[łđøßæıكيىةۃهھ]/g, (letter) => SAME_LETTERS[letter]!)
}

/** Letters that stand apart, as in s u i c i d e, are one word. */
function together(tokens: string[]): string[] {
  const words: string[] = []
  let apart: string[] = []
  for (const token of [...tokens, '']) {
    if (token.length === 1) apart.push(token)
    else {
      words.push(...(apart.length > 2 ? [apart.join('')] : apart), token)
      apart = []
    }
  }
  return words
}

function readings(token: string): string[] {
  if (/^[a-z]+$/.test(token)) {
    const typed = TYPED.get(token)
    return typed ? [bySound(token), bySound(typed)] : [bySound(token)]
  }
  const word = token.replace(/^[!|+*]+|[!|+*@]+$/g, '')
  if (!word) return []
  const ways = [word, TYPED.get(word) ?? word, ...withLetters(word), ...withoutJoined(word)]
  return [...new Set(ways.map(bySound))]
}

function withLetters(word: string): string[] {
  if (!/\p{L}/u.test(word) || !/[^\p{L}*]/u.test(word)) return []
  const read = (one: string) =>
    word.replace(/[0-9@$!|+€]/g, (sign) => (sign === '1' ? one : (FOR_LETTERS[sign] ?? sign)))
  return [read('i'), read('l')]
}

/** Arabic writes "and", "so", "with", "for" and "the" onto the word that follows. */
function withoutJoined(word: string): string[] {
  const bare = word.replace(/^[وف]?(?:لل|[بکل]?ال)/, '')
  const joined = /^[وفبل]\p{L}{3,}$/u.test(word) ? [word.slice(1)] : []
  return [...joined, ...(bare.length > 2 ? [bare] : [])]
}

/** One spelling for one sound: doubled letters count once, ph is f, a soft c is s. */
function bySound(word: string): string {
  if (!/([^*])\1|^kn|ph|wh|[yczq*]/u.test(word)) return word
  const stars = word.split('*').length - 1
  const shown = once(stars > MOST_HIDDEN ? word.replaceAll('*', '') : word)
  if (!/^[a-z*]+$/.test(shown)) return shown
  const sounds = shown
    .replace(/^kn/, 'n')
    .replace(/ph/g, 'f')
    .replace(/wh/g, 'w')
    .replace(/y/g, 'i')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/[cq]/g, 'k')
  return once(sounds)
}

function once(word: string): string {
  return word.replace(/([^*])\1+/gu, '$1')
}
