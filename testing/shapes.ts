import { expect, type Page } from '@playwright/test'

/** Where colours are forced, each control keeps an edge of its own, the chosen answer another one, and the focus shows. */
export async function expectShapesToStay(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const edge = (element: Element) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth } =
        getComputedStyle(element)
      const hasEdge = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none'
      const hasFocus = parseFloat(outlineWidth) >= 2 && outlineStyle !== 'none'
      return { hasEdge, hasFocus, looks: `${borderTopWidth} ${borderTopStyle} ${borderTopColor}` }
    }
    const faults: string[] = []
    const fault = (what: string, at: Element) => faults.push(`${what}: ${at.outerHTML.slice(0, 120)}`)
    const seen = (element: Element) => element.getClientRects().length > 0 && !element.closest('.vh')
    for (const control of document.querySelectorAll('.card, .press, .button, input[type=text], textarea'))
      if (seen(control) && !edge(control).hasEdge) fault('no edge', control)
    for (const control of document.querySelectorAll<HTMLElement>('main :is(a, button, input, textarea)')) {
      if (!seen(control)) continue
      control.focus({ focusVisible: true } as FocusOptions)
      const ring = control.closest('.card') ?? control
      if (!edge(ring).hasFocus && !edge(control).hasFocus) fault('no focus to be seen', control)
    }
    const radio = document.querySelector<HTMLInputElement>('.card > input[type=radio]:not(:checked)')
    if (radio) {
      const before = edge(radio.parentElement!).looks
      radio.click()
      if (edge(radio.parentElement!).looks === before) fault('chosen and not chosen look the same', radio)
    }
    return faults
  })
  expect(found, `${page.url()} in forced colours`).toEqual([])
}

/** On paper: dark on white, without the tools around the page, nothing over the edge of a sheet. */
export async function expectToPrintWell(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const onPaper = [...document.querySelectorAll('body > header, body > footer')].filter(
      (part) => part.getClientRects().length > 0,
    )
    const bright = [...document.querySelectorAll('main :is(h1, h2, p, label, li, dt, dd)')].filter((text) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(text).color.match(/\d+/g)!.map(Number)
      return red + green + blue > 400
    })
    const over = document.documentElement.scrollWidth > window.innerWidth ? ['over the edge'] : []
    return [...over, ...[...onPaper, ...bright].map((part) => part.outerHTML.slice(0, 120))]
  })
  expect(found, `${page.url()} on paper`).toEqual([])
}
