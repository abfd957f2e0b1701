import { describe, expect, test } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { mediaProblems } from './check-media'
import { Recordings, SignedVideo } from './media'

const bsl: SignedVideo = {
  video: 'bsl/start.mp4',
  captions: 'bsl/start.vtt',
  transcript: 'This is about your meeting.',
  supplier: 'A Deaf-led company',
  translators: [
    { name: 'A Signer', registration: '1002345' },
    { name: 'B Signer', registration: '1002346' },
  ],
  checkedBy: 'A checker',
  on: '2026-11-24',
}

describe('recordings and videos', () => {
  test('are looked for where a survey says they are', () => {
    const question = aQuestion('choice', { audio: { en: 'q.en.mp3', ur: 'q.ur.mp3' }, bsl })
    const survey = aSurvey([question], { bsl: { start: bsl } })
    expect(mediaProblems('x.json', survey, ['q.en.mp3', 'bsl/start.mp4', 'bsl/start.vtt'])).toEqual([
      'x.json, question q: public/media/q.ur.mp3 is not there. Put the file there, or take its line out.',
    ])
    expect(mediaProblems('x.json', survey, [])).toHaveLength(6)
    expect(mediaProblems('x.json', aSurvey([aQuestion('choice')]), [])).toEqual([])
  })

  test.each(['../secret.mp3', '/etc/x.mp3', 'https://elsewhere.example/x.mp3', 'x.exe', 'X.mp3', 'a//b.mp3'])(
    'are never fetched from %s',
    (name) => expect(Recordings.safeParse({ en: name }).success).toBe(false),
  )

  test('are spoken in a language of ours', () =>
    expect(Recordings.safeParse({ xx: 'q.mp3' }).success).toBe(false))

  test('in BSL name two registered people, and the day somebody checked them', () => {
    expect(SignedVideo.safeParse(bsl).success).toBe(true)
    expect(SignedVideo.safeParse({ ...bsl, translators: bsl.translators.slice(1) }).success).toBe(false)
    expect(SignedVideo.safeParse({ ...bsl, on: undefined }).success).toBe(false)
  })
})
