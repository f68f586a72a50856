import type { MapPoints } from '@/derive/mapPoints'
import { INDICES_PER_POINT, packMask, packPoints, VERTEX_BYTES } from './packPoints'

const MASK_LOCATION = 4
const INDEX_BYTES = Uint32Array.BYTES_PER_ELEMENT

/** What of the points lies on the graphics card: uploaded once per set of points, the mask once per filter. */
export type OverlayBuffers = {
  upload: (points: MapPoints) => void
  uploadMask: (mask: Uint8Array) => void
  drawSymbols: () => void
  drawHalos: () => void
  drawPoint: (point: number) => void
}

export function createOverlayBuffers(gl: WebGL2RenderingContext): OverlayBuffers {
  const vertexArray = gl.createVertexArray()
  const vertices = gl.createBuffer()
  const indices = gl.createBuffer()
  const maskBytes = gl.createBuffer()
  let counts = { points: 0, halos: 0 }
  const draw = (first: number, count: number): void => {
    if (count === 0) return
    const offset = first * INDICES_PER_POINT * INDEX_BYTES
    gl.drawElements(gl.TRIANGLES, count * INDICES_PER_POINT, gl.UNSIGNED_INT, offset)
  }
  gl.bindVertexArray(vertexArray)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  describeVertex(gl, vertices)
  gl.bindBuffer(gl.ARRAY_BUFFER, maskBytes)
  gl.enableVertexAttribArray(MASK_LOCATION)
  gl.vertexAttribIPointer(MASK_LOCATION, 1, gl.UNSIGNED_BYTE, 1, 0)
  return {
    upload(points) {
      const packed = packPoints(points)
      gl.bindBuffer(gl.ARRAY_BUFFER, vertices)
      gl.bufferData(gl.ARRAY_BUFFER, packed.vertices, gl.STATIC_DRAW)
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, packed.indices, gl.STATIC_DRAW)
      gl.bindBuffer(gl.ARRAY_BUFFER, maskBytes)
      gl.bufferData(gl.ARRAY_BUFFER, packMask(new Uint8Array(points.count)), gl.DYNAMIC_DRAW)
      counts = { points: packed.pointCount, halos: packed.haloCount }
    },
    uploadMask(mask) {
      gl.bindBuffer(gl.ARRAY_BUFFER, maskBytes)
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, packMask(mask.subarray(0, counts.points)))
    },
    drawSymbols: () => draw(0, counts.points),
    drawHalos: () => draw(counts.points, counts.halos),
    drawPoint: (point) => draw(point, point < counts.points ? 1 : 0),
  }
}

/** Tells the vertex array, which must be bound, how a packed vertex reads. */
function describeVertex(gl: WebGL2RenderingContext, vertices: WebGLBuffer): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices)
  for (const location of [0, 1, 2]) {
    gl.enableVertexAttribArray(location)
    gl.vertexAttribPointer(location, 2, gl.FLOAT, false, VERTEX_BYTES, location * 8)
  }
  gl.enableVertexAttribArray(3)
  gl.vertexAttribIPointer(3, 4, gl.UNSIGNED_BYTE, VERTEX_BYTES, 24)
}
