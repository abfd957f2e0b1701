import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Face } from '../../domain/questions/faces'
import { Picture } from './picture'
import { pictures } from './pictures'

const html = (name: string, more: object = {}) => renderToStaticMarkup(<Picture name={name} {...more} />)

describe.each(Object.keys(pictures))('the picture %s', (name) => {
  it('is drawn with the colour of the words beside it, small, and silent', () => {
    const drawn = html(name)
    expect(drawn).toContain('stroke="currentColor"')
    expect(drawn).toContain('aria-hidden="true"')
    expect(drawn).not.toMatch(/#[0-9a-f]{3}|rgb|url\(|NaN|undefined/)
    expect(drawn.length).toBeLessThan(2000)
  })

  it('stays inside its grid', () => {
    const { soft = '', body = '', line = '', solid = '' } = pictures[name]!
    for (const data of [soft, body, line, solid])
      for (const [, x, y] of data.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(2)
        expect(Number(x)).toBeLessThanOrEqual(46)
        expect(Number(y)).toBeGreaterThanOrEqual(2)
        expect(Number(y)).toBeLessThanOrEqual(46)
      }
  })
})

it('has every face that a question may show', () => {
  for (const face of Face.options) expect(Object.keys(pictures)).toContain(face)
})

it('can be partly there: the same drawing with a mark in the corner', () => {
  const [whole, half, no] = ['ear', 'ear:half', 'ear:no'].map((name) => html(name))
  expect(new Set([whole, half, no]).size).toBe(3)
  for (const marked of [half, no]) expect(marked).toContain('scale(.72)')
})

it("is the survey's own where it brings one along, loaded late and silent", () => {
  const file = '/symbols/ours/school.svg'
  const own = { school: { file, alt: 'A school', licence: 'CC BY 4.0', source: 'A council' } }
  expect(html('school', { own })).toBe(
    `<img class="picture brought" src="${file}" alt="" width="48" height="48" loading="lazy"/>`,
  )
  expect(html('ear', { own })).toContain('<svg')
})

it('is nothing where there is no such drawing', () => {
  expect(html('no_such_picture')).toBe('')
})
