import type { MapPoints } from '@/derive/mapPoints'
import {
  INDICES_PER_POINT,
  packIndices,
  packVertices,
  TRAITS_OFFSET,
  VERTEX_BYTES,
  VERTICES_PER_POINT,
} from './packPoints'
import type { Shown } from './visibility'

const INDEX_BYTES = Uint32Array.BYTES_PER_ELEMENT

/** What of the points lies on the graphics card: the points once, which of them are shown once per change. */
export type OverlayBuffers = {
  upload: (points: MapPoints) => void
  choose: (points: MapPoints, shown: Shown) => void
  drawSymbols: () => void
  drawHalos: () => void
  drawPoint: (point: number) => void
}

export function createOverlayBuffers(gl: WebGL2RenderingContext): OverlayBuffers {
  const vertices = gl.createBuffer()
  const indices = gl.createBuffer()
  let counts = { symbols: 0, halos: 0 }
  const draw = (first: number, count: number): void => {
    if (count === 0) return
    const offset = first * INDICES_PER_POINT * INDEX_BYTES
    gl.drawElements(gl.TRIANGLES, count * INDICES_PER_POINT, gl.UNSIGNED_INT, offset)
  }
  gl.bindVertexArray(gl.createVertexArray())
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices)
  for (const location of [0, 1]) {
    gl.enableVertexAttribArray(location)
    gl.vertexAttribPointer(location, 2, gl.FLOAT, false, VERTEX_BYTES, location * 8)
  }
  gl.enableVertexAttribArray(2)
  gl.vertexAttribIPointer(2, 4, gl.UNSIGNED_BYTE, VERTEX_BYTES, TRAITS_OFFSET)
  return {
    upload(points) {
      gl.bufferData(gl.ARRAY_BUFFER, packVertices(points), gl.STATIC_DRAW)
      counts = { symbols: 0, halos: 0 }
    },
    choose(points, shown) {
      const packed = packIndices(points, shown)
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, packed.indices, gl.DYNAMIC_DRAW)
      counts = { symbols: packed.symbolCount, halos: packed.haloCount }
    },
    drawSymbols: () => draw(0, counts.symbols),
    drawHalos: () => draw(counts.symbols, counts.halos),
    drawPoint: (point) => gl.drawArrays(gl.TRIANGLE_STRIP, point * VERTICES_PER_POINT, VERTICES_PER_POINT),
  }
}
