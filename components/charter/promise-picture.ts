/** The picture beside each promise of the starter text in Easy Read; promises that came later have a hand. */
const PICTURES: Record<string, string> = {
  'welcome-1': 'wave',
  'welcome-2': 'care',
  'welcome-3': 'easy_read',
  'welcome-4': 'safe',
  'value-1': 'pencil',
  'value-2': 'magnifier',
  'value-3': 'parent',
  'value-4': 'stop',
  'communicate-1': 'honest',
  'communicate-2': 'speech_back',
  'communicate-3': 'letter',
  'communicate-4': 'lock',
  'partnership-1': 'calendar',
  'partnership-2': 'change',
  'partnership-3': 'meeting',
  'partnership-4': 'money',
  'partnership-5': 'talk',
  'trust-1': 'tick',
  'trust-2': 'person',
  'trust-3': 'heart',
}

/** The name of a promise's picture. */
export function promisePicture(id: string): string {
  return PICTURES[id] ?? 'hand'
}
