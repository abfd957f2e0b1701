import 'server-only'
import voice from '../../content/voice.json'
import { languages } from '../../domain/language/languages'
import type { FigureWords } from '../../domain/insights/figure-words'
import { measuresOf } from '../../domain/plan/plan'
import { VoiceFile } from '../../domain/voice/voice-file'
import { currentPlan } from '../plan/plan'

const file = VoiceFile.parse(voice)

const called = (wanted: (level: VoiceFile['levels'][number]) => boolean) =>
  file.levels
    .filter(wanted)
    .map(({ label }) => `“${label}”`)
    .join(', ')

/** The definition that stands beside every figure about voice, and what its levels are called. */
const voiceWords = {
  definition: [
    `Voice captured counts ${called(({ countsAsCaptured }) => countsAsCaptured)}.`,
    `Own voice leaves ${called(({ value }) => value === 'observed')} out; given the chance adds ${called(({ value }) => value === 'declined')}.`,
    `Each is out of every response about a child’s experience. Reports, audits and responses are never added up.`,
    `Rules, version ${file.version}.`,
  ].join(' '),
  levels: Object.fromEntries(file.levels.map(({ value, label }) => [value, label])),
}

/** What figures are called, with the names of the plan in force. */
export async function figureWords(): Promise<FigureWords> {
  const plan = await currentPlan()
  const named = (all: { id: string; shortTitle: string }[]) =>
    Object.fromEntries(all.map(({ id, shortTitle }) => [id, shortTitle]))
  return {
    ...voiceWords,
    priorities: named(plan?.priorities ?? []),
    measures: named(plan ? measuresOf(plan) : []),
    languages: Object.fromEntries(Object.entries(languages).map(([code, { name }]) => [code, name])),
  }
}
