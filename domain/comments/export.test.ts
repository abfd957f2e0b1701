import { expect, test } from 'vitest'
import { exportCells, exportHeadings, type ExportedComment } from './export'

const comment: ExportedComment = {
  week: '2026-11-23',
  question: 'one_change',
  asked: 'What should change?',
  whose: 'own',
  language: 'en',
  level: 'direct',
  original: '=HYPERLINK("http://127.0.0.1/","x") Ring 07700 900123',
  cleaned: '=HYPERLINK("http://127.0.0.1/","x") Ring [phone number]',
  translation: null,
  themes: ['Transport', 'Waiting'],
  note: '+1',
  quotable: false,
}

test('a file of cleaned words has no original words, in no column', () => {
  expect(exportHeadings('cleaned')).not.toContain('Original words')
  expect(exportCells(comment, 'cleaned').join()).not.toContain('07700')
  expect(exportCells(comment, 'cleaned')).toHaveLength(exportHeadings('cleaned').length)
})

test('every cell stands under its heading, and none is lost', () => {
  expect(exportCells(comment, 'original').slice(6)).toEqual([
    comment.original,
    comment.cleaned,
    null,
    'Transport; Waiting',
    '+1',
    'no',
  ])
})
