import { describe, expect, it } from 'vitest'
import { iframeSnippet, standardHeight } from './iframeSnippet'

describe('the snippet for another page', () => {
  it('holds address and title as attributes, whatever stands in them', () => {
    const snippet = iframeSnippet({
      address: 'https://atlas.example/?text="><script>&v=2',
      title: 'A "quote" <b>',
      heightPx: 400,
    })
    expect(snippet).toContain('src="https://atlas.example/?text=&quot;&gt;&lt;script&gt;&amp;v=2"')
    expect(snippet).toContain('title="A &quot;quote&quot; &lt;b&gt;"')
    expect(snippet.match(/</g)).toHaveLength(2)
  })

  it('lets the page run and fetch, and not lead the outer page elsewhere', () => {
    const sandbox = /sandbox="([^"]*)"/.exec(iframeSnippet({ address: '', title: '', heightPx: 1 }))?.[1]
    expect(sandbox).toContain('allow-scripts allow-same-origin')
    expect(sandbox).not.toContain('top-navigation')
    expect(sandbox).not.toContain('forms')
  })

  it('is as high as its parts', () => {
    expect(standardHeight(['headline', 'map'])).toBeLessThan(standardHeight(['headline', 'map', 'time']))
  })
})
