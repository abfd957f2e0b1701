import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { readingStylesheet, stylesheet } from '../generated/public-assets'
import { documentResponse, DRAFT_SLOT, goTo, REV_SLOT } from './document'

const page = (words: string) =>
  createElement('a', { href: `/d/${DRAFT_SLOT}/1`, id: REV_SLOT }, words, ' ', DRAFT_SLOT)

describe('a document', () => {
  it('has what was typed as text, never as markup', async () => {
    const response = await documentResponse(() => createElement('p', { id: '"><b>' }, '<script>1</script>'))
    expect(await response.text()).toBe(
      '<!doctype html><p id="&quot;&gt;&lt;b&gt;">&lt;script&gt;1&lt;/script&gt;</p>',
    )
  })

  it('is drawn once for all who see the same, each with the address of their own draft', async () => {
    const draw = vi.fn(() => page('same'))
    const texts = await Promise.all(
      ['one', 'two'].map(async (draft, rev) => {
        const response = await documentResponse(draw, { key: 'same', slots: { draft, rev } })
        return response.text()
      }),
    )
    const again = await documentResponse(draw, { key: 'same', slots: { draft: 'three', rev: 7 } })
    expect(texts[0]).toBe('<!doctype html><a href="/d/one/1" id="0">same one</a>')
    expect(texts[1]).toBe('<!doctype html><a href="/d/two/1" id="1">same two</a>')
    expect(await again.text()).toBe('<!doctype html><a href="/d/three/1" id="7">same three</a>')
    expect(draw.mock.calls.length).toBeLessThan(3)
  })

  it('is drawn anew each time without a key, so that nobody sees what another typed', async () => {
    const draw = (words: string) => documentResponse(() => page(words), { slots: { draft: 'x' } })
    expect(await (await draw('mine')).text()).toContain('mine')
    expect(await (await draw('yours')).text()).not.toContain('mine')
  })

  it('is never kept by anyone when it holds an address of a draft or is no success', async () => {
    const control = async (given: Parameters<typeof documentResponse>[1]) =>
      (await documentResponse(() => page('x'), given)).headers.get('cache-control')
    expect(await control({ slots: { draft: 'x' } })).toBe('no-store')
    expect(await control({ status: 404 })).toBe('no-store')
    expect(await control({})).toBe('no-cache')
  })

  it('lets nothing run or load but our own stylesheets and script', async () => {
    const { headers } = await documentResponse(() => page('x'))
    const policy = headers.get('content-security-policy')!
    const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hashOf(stylesheet)} ${hashOf(readingStylesheet)}`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('set-cookie')).toBeNull()
  })
})

it('leads on after a form with 303, and nobody keeps the way', () => {
  const { status, headers } = goTo('/en')
  expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([303, '/en', 'no-store'])
})
