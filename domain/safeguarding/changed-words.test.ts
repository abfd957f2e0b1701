import { expect, test } from 'vitest'
import { ChangedWords } from './changed-words'

const saved = (words: string) => ChangedWords.safeParse({ words, reason: 'Heard at school', basedOn: '3' })
const wrong = (words: string) => saved(words).error?.issues.map(({ path, message }) => [path[0], message])

test('words are lines, each once, without the blanks around them', () => {
  expect(saved(' hits me \n\nkix me\r\nhits me').data).toEqual({
    words: ['hits me', 'kix me'],
    reason: 'Heard at school',
    basedOn: 3,
  })
})

test('a list that nobody could read again is refused beside the box', () => {
  const many = Array.from({ length: 601 }, (_, at) => `word ${at}`).join('\n')
  expect(wrong(many)).toEqual([['words', 'Use at most 600 lines. These are 601.']])
  expect(wrong(' \n ')).toEqual([['words', expect.stringContaining('one line or more')]])
  expect(wrong('... me')).toEqual([['words', expect.stringContaining('"... me"')]])
  expect(wrong('hits me\nx')).toEqual([['words', 'A phrase has two letters or more']])
})
