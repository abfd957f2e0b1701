'use client'
import { useSyncExternalStore } from 'react'

const taken = new Map<string, unknown>()
const never = () => () => undefined

/** What waits in this tab under a name, taken once when the page opens; null on the server and when nothing waits. */
export function useOnce<T>(name: string, take: () => T | null): T | null {
  const look = () => {
    if (!taken.has(name)) taken.set(name, take())
    return taken.get(name) as T | null
  }
  return useSyncExternalStore(never, look, () => null)
}
