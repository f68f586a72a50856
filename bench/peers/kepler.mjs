// @ts-check
/* kepler.gl's ready-made bundle reads what it is built on from global names. */

const MS_A_DAY = 86_400_000
const DATA = 'points'

/** @param {string} address */
const load = (address) =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {
      src: address,
      onload: resolve,
      onerror: reject,
    })
    document.head.append(script)
  })

/**
 * kepler.gl without a base map, which it would fetch from elsewhere; its time filter on the first day of each point.
 *
 * @param {HTMLElement} stage
 * @param {{ lon: number, lat: number, zoom: number }} camera
 * @param {(canvas: HTMLCanvasElement) => Pick<import('../mapContender').Contender, 'drawn' | 'finish'>} watchCanvas
 * @param {number} dotPx
 * @param {readonly string[]} bundles
 * @returns {Promise<(shown: import('../mapContender').Shown) => import('../mapContender').Contender>}
 */
export async function inStage(stage, camera, watchCanvas, dotPx, bundles) {
  const page = /** @type {any} */ (globalThis)
  page.process ??= { env: {} }
  for (const bundle of bundles) {
    await load(`peers/${bundle}`)
    const { React } = page
    page['react/jsx-runtime'] ??= {
      Fragment: React.Fragment,
      jsx: (type, props, key) => React.createElement(type, key === undefined ? props : { ...props, key }),
      jsxs: (type, { children, ...props }, key) =>
        React.createElement(type, key === undefined ? props : { ...props, key }, ...children),
    }
    page.util ??= {}
  }
  const { React, ReactDOM, Redux, ReactRedux, KeplerGl } = page
  const reducer = KeplerGl.keplerGlReducer.initialState({
    mapStyle: { styleType: 'no_map' },
    uiState: { readOnly: true, currentModal: null },
    mapState: { longitude: camera.lon, latitude: camera.lat, zoom: camera.zoom },
  })
  const store = Redux.createStore(
    Redux.combineReducers({ keplerGl: reducer }),
    {},
    Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([])),
  )
  const map = React.createElement(KeplerGl.KeplerGl, {
    id: 'map',
    mapboxApiAccessToken: '',
    width: stage.clientWidth,
    height: stage.clientHeight,
  })
  ReactDOM.createRoot(stage).render(React.createElement(ReactRedux.Provider, { store }, map))
  await new Promise((resolve) => setTimeout(resolve, 2000))
  return ({ points, window, colours }) => {
    const { count, lon, lat, startDay, kind } = points
    /** @param {{ startDay: number, endDay: number }} of */
    const range = (of) => [of.startDay * MS_A_DAY, (of.endDay + 1) * MS_A_DAY - 1]
    store.dispatch(
      KeplerGl.addDataToMap({
        datasets: {
          info: { id: DATA, label: 'Points' },
          data: {
            fields: [
              { name: 'lon', type: 'real', format: '' },
              { name: 'lat', type: 'real', format: '' },
              { name: 'time', type: 'timestamp', format: 'x' },
              { name: 'kind', type: 'integer', format: '' },
            ],
            rows: Array.from({ length: count }, (_, i) => [
              lon[i],
              lat[i],
              (startDay[i] ?? 0) * MS_A_DAY,
              kind[i],
            ]),
          },
        },
        options: { centerMap: false, autoCreateLayers: false, autoCreateTooltips: false },
        config: {
          version: 'v1',
          config: {
            mapStyle: { styleType: 'no_map' },
            visState: {
              layers: [
                {
                  id: 'dots',
                  type: 'point',
                  config: {
                    dataId: DATA,
                    label: 'Dots',
                    columns: { lat: 'lat', lng: 'lon' },
                    isVisible: true,
                    color: colours[0],
                    // Of kepler.gl's radius half is drawn: a little less wide than the others' dots.
                    visConfig: { radius: dotPx, fixedRadius: false, opacity: 1, outline: false },
                  },
                },
              ],
              filters: [
                { dataId: [DATA], id: 'time', name: ['time'], type: 'timeRange', value: range(window) },
              ],
            },
          },
        },
      }),
    )
    /** @type {ReturnType<typeof watchCanvas> | null} */
    let watched = null
    return {
      show: (next) => store.dispatch(KeplerGl.setFilter(0, 'value', range(next))),
      drawn() {
        const canvas = stage.querySelector('canvas#default-deckgl-overlay, .deck-canvas canvas')
        const isReady = store.getState().keplerGl.map?.visState.filters.length === 1
        if (!watched && isReady && canvas instanceof HTMLCanvasElement) watched = watchCanvas(canvas)
        return watched?.drawn() ?? 'nothing'
      },
      finish: () => watched?.finish(),
    }
  }
}
