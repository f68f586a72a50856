import { DOT_BYTES } from './dotShader'
import type { OverlayScene } from './overlayRenderer'
import { DOT_PX } from './picking'
import { uniformAt } from './webgl'

/** So many ghosts are specks, not rings. */
const MANY = 4000
const GHOST_PX = 9
const SPECK_PX = 3

/** Plain dots and ghosts, uploaded when they are others. */
export function createDots(gl: WebGL2RenderingContext) {
  const dots = createPoints(gl)
  const ghosts = createPoints(gl)
  const size = (program: WebGLProgram, px: number): void =>
    gl.uniform1f(uniformAt(gl, program, 'u_dot_px'), px)
  return {
    drawDots(scene: OverlayScene, program: WebGLProgram): void {
      size(program, DOT_PX)
      dots(scene, scene.marks.dots)
    },
    drawGhosts(scene: OverlayScene, program: WebGLProgram): void {
      size(program, scene.marks.ghosts.length > MANY ? SPECK_PX : GHOST_PX)
      ghosts(scene, scene.marks.ghosts)
    },
  }
}

function createPoints(gl: WebGL2RenderingContext) {
  const array = gl.createVertexArray()
  const buffer = gl.createBuffer()
  let uploaded: Uint32Array | null = null
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, DOT_BYTES, 0)
  gl.enableVertexAttribArray(1)
  gl.vertexAttribPointer(1, 1, gl.FLOAT, false, DOT_BYTES, 8)
  return (scene: OverlayScene, ids: Uint32Array): void => {
    if (uploaded !== ids) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, packed(scene, ids), gl.DYNAMIC_DRAW)
      uploaded = ids
    }
    if (ids.length === 0) return
    gl.bindVertexArray(array)
    gl.drawArrays(gl.POINTS, 0, ids.length)
  }
}

function packed({ places, points }: OverlayScene, ids: Uint32Array): Float32Array<ArrayBuffer> {
  const dots = new Float32Array((ids.length * DOT_BYTES) / 4)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    dots[i * 3] = places[id * 2] ?? 0
    dots[i * 3 + 1] = places[id * 2 + 1] ?? 0
    dots[i * 3 + 2] = points.kind[id] ?? 0
  }
  return dots
}
