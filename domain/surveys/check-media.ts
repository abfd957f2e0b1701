import { questionsOf, type Survey } from './survey'

/** Recordings and videos that a survey names and public/media does not have; each line with the file and the place. */
export function mediaProblems(file: string, survey: Survey, there: string[]): string[] {
  const named = [
    ...Object.values(survey.bsl ?? {}).map((video) => ['the survey', video.video, video.captions]),
    ...questionsOf(survey).map(({ key, audio, bsl }) => [
      `question ${key}`,
      ...Object.values(audio ?? {}),
      ...(bsl ? [bsl.video, bsl.captions] : []),
    ]),
  ]
  return named.flatMap(([place, ...files]) =>
    files
      .filter((name) => !there.includes(name))
      .map(
        (name) =>
          `${file}, ${place}: public/media/${name} is not there. Put the file there, or take its line out.`,
      ),
  )
}
