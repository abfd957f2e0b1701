'use client'
import { useEffect, useRef, useState } from 'react'

/** Ten codes for the day a phone is lost, shown this once, with ways to keep them. */
export function RecoveryCodes({ codes, onward }: { codes: string[]; onward: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const copy = async () => setCopied(await navigator.clipboard.writeText(codes.join('\n')).then(() => true))
  return (
    <section className="recovery" aria-labelledby="codes">
      <h2 ref={heading} id="codes" tabIndex={-1}>
        Keep these recovery codes
      </h2>
      <p>
        If your phone or key is lost, one of these lets you in instead. Each works once.{' '}
        <strong>You see them only now.</strong> Put them in your password manager, or print them and lock them
        away.
      </p>
      <ol className="code codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="form-buttons no-print">
        <a className="button" href={onward}>
          I have kept them, go on
        </a>
        <button type="button" className="button secondary" onClick={copy}>
          Copy all
        </button>
        <button type="button" className="button secondary" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <p role="status">{copied && 'Copied.'}</p>
    </section>
  )
}
