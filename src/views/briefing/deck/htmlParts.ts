/**
 * Style and script of the file that presents itself. They are fixed texts, so their hashes are known beforehand and no
 * policy has to allow more; `htmlParts.test.ts` fails where a text and its hash part. Colours are the light theme's.
 */
export const PAGE_STYLE = `
*{box-sizing:border-box;margin:0}
html{font-family:"Noto Sans","Segoe UI",Arial,sans-serif;color:#1a232b;background:#fff;line-height:1.4}
.slide{display:flex;flex-direction:column;gap:1.2vh;min-height:100vh;padding:3.5vh 3.5vw 5vh;font-size:clamp(13px,min(1.5vw,2.6vh),40px)}
.slide[hidden],.notes[hidden]{display:none}
.staged .slide{height:100vh;min-height:0;overflow:hidden}
h1{font-size:2em;line-height:1.2;font-weight:600;text-wrap:balance}
.body{flex:1;min-height:0;display:grid;gap:2.2vw;align-items:stretch}
.text{font-size:1.15em;overflow:auto}
.text p,.text ul,.text ol{margin-block-end:.7em}
.text ul,.text ol{padding-inline-start:1.3em}
.text a,.foot a{color:#2f64db}
.map{inline-size:100%;block-size:100%;min-height:0;object-fit:contain;object-position:0 0}
[dir=rtl] .map{object-position:100% 0}
.panel{overflow:auto;min-height:0}
.panel:focus-visible{outline:2px solid #000;outline-offset:4px}
.on-title .body,.on-closing .body{font-size:1.25em;max-inline-size:44em}
.on-title h1{margin-block-start:auto}
.on-title .foot{margin-block-start:auto}
.on-title h1{font-size:3em}
.on-title h1,.on-closing h1{border-block-end:2px solid #1a232b;padding-block-end:.35em;margin-block-end:.5em;inline-size:100%;max-inline-size:17em}
.on-title .body{flex:0 1 auto}
.on-map .body{grid-template-columns:2.4fr 1fr;grid-template-rows:minmax(0,1fr)}
.on-map .map{grid-column:1;grid-row:1}
.on-map .text{grid-column:2}
.on-map.wordless .body{grid-template-columns:1fr}
.on-map-chart .body{grid-template-columns:1.25fr 1fr;grid-template-rows:auto minmax(0,1fr)}
.on-map-chart .map{grid-column:1;grid-row:1/3}
.on-map-chart .text{grid-column:2;grid-row:1;font-size:1em}
.on-map-chart .panel{grid-column:2;grid-row:2}
.on-comparison .body{grid-template-columns:1.2fr 1fr;grid-template-rows:auto minmax(0,1fr)}
.maps{grid-column:1;grid-row:1/3;display:grid;grid-template-columns:1fr 1fr;gap:1vw;min-height:0}
.on-comparison .text{grid-column:2;grid-row:1;font-size:1em}
.on-comparison .panel{grid-column:2;grid-row:2}
.maps figcaption{padding-block-end:.2em}
.on-chart .body,.on-table .body{grid-template-columns:1fr 2.6fr;grid-template-rows:minmax(0,1fr)}
.on-incident .body{grid-template-columns:1fr 1.25fr;grid-template-rows:auto minmax(0,1fr)}
.on-incident .text{grid-column:1;grid-row:1;font-size:1em}
.on-incident .map{grid-column:1;grid-row:2}
.on-incident .panel{grid-column:2;grid-row:1/3}
.on-chart.wordless .body,.on-table.wordless .body{grid-template-columns:1fr}
figure{margin:0;display:flex;flex-direction:column;min-block-size:0}
.panel>figure:only-child{block-size:100%}
.text li{margin-block-end:.5em}
.on-incident td:first-child,.on-incident th:first-child{min-inline-size:8.5em}
figcaption,caption{font-weight:600;text-align:start;padding-block-end:.4em}
figure svg{display:block;flex:0 1 auto;min-block-size:0;inline-size:100%;max-block-size:62vh;font-family:inherit}
.rule{font-size:.8em;color:#55616b;padding-block-start:.4em}
table{border-collapse:collapse;inline-size:100%;font-size:.85em;margin-block-end:1.2em}
th,td{text-align:start;vertical-align:top;padding:.28em .6em .28em 0;border-block-end:1px solid #d5d8da}
th{color:#55616b;font-weight:600}
.figure{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums;padding-inline-end:0}
.notes{border-block-start:1px solid #d5d8da;padding-block-start:1vh;max-block-size:24vh;overflow:auto;background:#fff}
.foot{font-size:.62em;color:#55616b;border-block-start:1px solid #d5d8da;padding-block-start:.5em;padding-inline-end:7em}
.bar{display:none}
.staged .bar{display:flex;justify-content:flex-end;gap:2em;position:fixed;inset-inline-end:3.5vw;inset-block-end:1.2vh;font-size:13px;color:#55616b}
.bar .at{font-variant-numeric:tabular-nums}
.blank main,.blank .bar{visibility:hidden}
.blank{background:#000}
@media (max-width:700px){.slide .body,.on-map .body{display:block}.slide .body>*{margin-block-end:1.2em}.staged .slide{height:auto;min-height:100vh}}
@media print{.slide,.slide[hidden]{display:flex;break-after:page;height:auto;min-height:0}.bar{display:none!important}}
`

export const PAGE_SCRIPT = `
(() => {
  const slides = [...document.querySelectorAll('.slide')]
  const at = document.querySelector('.at')
  const rtl = document.documentElement.dir === 'rtl'
  let index = 0
  let notes = false
  const show = (wanted) => {
    index = Math.min(slides.length - 1, Math.max(0, wanted))
    slides.forEach((slide, i) => {
      slide.hidden = i !== index
      const aside = slide.querySelector('.notes')
      if (aside) aside.hidden = !notes || aside.childElementCount === 0
    })
    at.textContent = index + 1 + ' / ' + slides.length
    scrollTo(0, 0)
  }
  const keys = {
    ArrowRight: () => show(index + (rtl ? -1 : 1)),
    ArrowLeft: () => show(index + (rtl ? 1 : -1)),
    ArrowDown: () => show(index + 1),
    ArrowUp: () => show(index - 1),
    PageDown: () => show(index + 1),
    PageUp: () => show(index - 1),
    ' ': () => show(index + 1),
    Enter: () => show(index + 1),
    Backspace: () => show(index - 1),
    Home: () => show(0),
    End: () => show(slides.length - 1),
    n: () => { notes = !notes; show(index) },
    b: () => document.documentElement.classList.toggle('blank'),
    f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
  }
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const element = event.target instanceof Element ? event.target : null
    if (element && element.closest('a') && event.key === 'Enter') return
    if (element && element.closest('.panel') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    if (event.key !== 'b') document.documentElement.classList.remove('blank')
    act()
  })
  let startX = null
  addEventListener('touchstart', (event) => { startX = event.touches.length === 1 ? event.touches[0].clientX : null }, { passive: true })
  addEventListener('touchend', (event) => {
    if (startX === null) return
    const moved = event.changedTouches[0].clientX - startX
    if (Math.abs(moved) > 60) show(index + ((moved < 0) === rtl ? -1 : 1))
  }, { passive: true })
  document.documentElement.classList.add('staged')
  show(0)
})()
`

export const PAGE_STYLE_HASH = 'sha256-+hLwNjloyA+sHFsD4ma5qEgaWkvqgKRxge2PSSjWNfQ='
export const PAGE_SCRIPT_HASH = 'sha256-2sn+flf6U60L9NOxNlE2kHeiDskQXkS8NobQSE/rUDM='
