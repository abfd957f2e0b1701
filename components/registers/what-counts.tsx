import { countedWords } from '../../domain/registers/counted-words'
import type { Counted } from '../../domain/registers/voice-record'
import type { VoiceLevel } from '../../domain/voice/voice'

type Props = { counts: { child: Counted; family: Counted } | null; labels: Record<VoiceLevel, string> }

/** Which levels count as it is written now, which rule gave each, and what is still needed. */
export function WhatCounts({ counts, labels }: Props) {
  return (
    <div role="status" className="panel counts">
      {counts ? (
        <>
          <p>
            <strong>Child or young person:</strong> {countedWords(counts.child, labels)}
          </p>
          <p>
            <strong>Family:</strong> {countedWords(counts.family, labels)}
          </p>
        </>
      ) : (
        <p>Something above cannot be read yet, so nothing can be counted.</p>
      )}
    </div>
  )
}
