import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Signed } from '../layout/signed'
import { HearIt } from './hear-it'

const t = (key: string, values?: object) => (values ? `${key} ${Object.values(values).join(' ')}` : key)

describe('hearing a question', () => {
  it('is a button that waits for a voice, hidden until our script finds one', () => {
    expect(renderToStaticMarkup(<HearIt t={t} language="en" />)).toMatch(/^<div id="hear"[^>]* hidden=""/)
  })

  it('is a recording where there is one in this language, fetched only when played', () => {
    const page = renderToStaticMarkup(<HearIt t={t} language="ur" audio={{ ur: 'q.ur.mp3' }} />)
    expect(page).toContain('controls="" preload="none" src="/media/q.ur.mp3" aria-label="hear.recording"')
    expect(page).not.toContain('<button')
    expect(renderToStaticMarkup(<HearIt t={t} language="en" audio={{ ur: 'q.ur.mp3' }} />)).not.toContain(
      '<audio',
    )
  })
})

describe('a video in British Sign Language', () => {
  it('is not there while its slot is empty', () => expect(renderToStaticMarkup(<Signed t={t} />)).toBe(''))

  it('has captions, the same in words, and its record', () => {
    const translators = ['1', '2'].map((registration) => ({ name: `Signer ${registration}`, registration }))
    const video = { video: 'v.mp4', captions: 'v.vtt', transcript: 'Hello.', translators }
    const record = { supplier: 'Deaf-led Ltd', checkedBy: 'C. Hecker', on: '2026-11-24' }
    const page = renderToStaticMarkup(<Signed t={t} video={{ ...video, ...record }} />)
    expect(page).toContain('<track kind="captions" src="/media/v.vtt"')
    expect(page).toContain('preload="none"')
    for (const words of ['Hello.', 'Signer 1 (NRCPD 1), Signer 2 (NRCPD 2)', 'Deaf-led Ltd', 'C. Hecker'])
      expect(page).toContain(words)
  })
})
