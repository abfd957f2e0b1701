import type { Page } from '@playwright/test'

/**
 * Writes every text of a page in a pseudo-language: 40 % longer, with marks above and below the letters. What cannot
 * hold it cannot hold Ukrainian or Urdu either. Codes and addresses stay as they are.
 */
export async function writeInPseudo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const letters = 'aàbƀcçdďeéfƒgğhĥiïjĵkķlļmɱnñoöpþqʠrŕsštţuüvṽwŵxẋyÿzžAÅBƁCÇEÉGĞIÎNÑOÖSŠTŢUÛ'
    const marked = new Map(letters.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]))
    const write = (text: string) => {
      const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
      const longer = `${text} ${words.slice(0, Math.ceil(words.length * 0.4)).join(' ')}`
      return words.length ? [...longer].map((letter) => marked.get(letter) ?? letter).join('') : text
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    for (const node of nodes)
      if (!node.parentElement!.closest('script, style, [dir="ltr"]')) node.data = write(node.data)
  })
}

/** Lays a page out in the other direction. */
export async function turnAround(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { documentElement: root } = document
    root.dir = root.dir === 'rtl' ? 'ltr' : 'rtl'
  })
}

/** Texts that are cut off, or stand outside the box they belong to; none on a page that holds them. */
export async function cutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const seen = (box: Element) => !box.closest('.vh, svg, textarea, [hidden]')
    for (const box of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY } = getComputedStyle(box)
      if ((overflowX === 'visible' && overflowY === 'visible') || !seen(box) || !box.innerText?.trim())
        continue
      if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
        found.push(`cut off: ${box.outerHTML.slice(0, 160)}`)
    }
    for (const box of document.querySelectorAll<HTMLElement>('button, .button, .card, .panel, .way-card')) {
      const edge = box.getBoundingClientRect()
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      while (edge.width > 1 && walker.nextNode()) {
        if (!seen(walker.currentNode.parentElement!)) continue
        const range = document.createRange()
        range.selectNodeContents(walker.currentNode)
        const text = range.getBoundingClientRect()
        const beside = text.left < edge.left - 1 || text.right > edge.right + 1
        if (text.width && (beside || text.top < edge.top - 1 || text.bottom > edge.bottom + 1))
          found.push(`outside its box: ${box.outerHTML.slice(0, 160)}`)
      }
    }
    return found
  })
}
