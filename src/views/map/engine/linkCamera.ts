import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapEngine } from '../scene'

/** Lets several maps move as one: each tells its moves, and a followed move is not told again. */
export function linkCamera(map: MapLibreMap): Pick<MapEngine, 'follow' | 'watchCamera'> {
  let isFollowing = false
  return {
    follow({ lon, lat, zoom, bearing, pitch }) {
      isFollowing = true
      // Fires its events before it returns, so the flag spans exactly them.
      map.jumpTo({ center: { lng: lon, lat }, zoom, bearing, pitch })
      isFollowing = false
      // Now, and not in the next frame, or this map would lag by one.
      map.redraw()
    },
    watchCamera({ onMove, onResize }) {
      const subscriptions = [
        map.on('move', () => {
          if (isFollowing) return
          const { lng, lat } = map.getCenter()
          onMove({ lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() })
        }),
        map.on('resize', onResize),
      ]
      return () => {
        for (const subscription of subscriptions) subscription.unsubscribe()
      }
    },
  }
}
