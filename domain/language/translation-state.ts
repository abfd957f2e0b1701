import type { Overlay } from './overlay'
import type { Place } from './places'
import type { Phrases } from './words'

/** How far texts are translated: not at all, in part, all of it as a draft, or all of it checked by someone. */
export type TranslationState = 'none' | 'part' | 'draft' | 'checked'

/** How far these texts are translated, as `phrases` says them out of an overlay. */
export function translationState(places: Place[], phrases: Phrases, overlay: Overlay): TranslationState {
  const said = places.filter(({ place, english }) => !phrases(place, english).lang)
  if (!said.length) return 'none'
  if (said.length < places.length) return 'part'
  return said.every(({ place, english }) => overlay.find(place, english)?.checked) ? 'checked' : 'draft'
}
