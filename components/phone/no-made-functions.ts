import { config } from 'zod'

// A page that runs nothing but its own files cannot make functions out of text, and zod would try as soon as the first
// schema is made. So this comes before every import that makes one.
config({ jitless: true })
