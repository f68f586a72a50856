/** What draws where no graphics card is: of Chromium, of Mesa, of Windows. */
const PROCESSORS = /swiftshader|llvmpipe|softpipe|basic render|software/i

/**
 * What WebGL 2 is drawn by: a graphics card, or the processor in its place, as in virtual machines and on remote desktops;
 * null where the browser has none. Asked before MapLibre is touched, which would fail obscurely. The attribute
 * `failIfMajorPerformanceCaveat` would tell the two apart by its name, but Chromium makes such a context all the same.
 */
export function drawnBy(): 'card' | 'processor' | null {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (!gl) return null
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  // Browsers hold about sixteen contexts; one kept for a question could cost the map its own.
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return PROCESSORS.test(name) ? 'processor' : 'card'
}

/** Throws with the compiler's own log: a shader that does not compile is a bug, not a state of the world. */
export function linkProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram()
  const shaders = [
    compileShader(gl, gl.VERTEX_SHADER, vertex),
    compileShader(gl, gl.FRAGMENT_SHADER, fragment),
  ]
  for (const shader of shaders) gl.attachShader(program, shader)
  gl.linkProgram(program)
  for (const shader of shaders) gl.deleteShader(shader)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`The map's shader does not link: ${gl.getProgramInfoLog(program) ?? ''}`)
  }
  return program
}

function compileShader(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(type)
  if (!shader) throw new Error('The drawing surface of the map was lost')
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`The map's shader does not compile: ${gl.getShaderInfoLog(shader) ?? ''}`)
  }
  return shader
}

const known = new WeakMap<WebGLProgram, Map<string, WebGLUniformLocation | null>>()

/** Where a program keeps a uniform, asked of the driver once; null where it has none, which WebGL then skips. */
export function uniformAt(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
): WebGLUniformLocation | null {
  const locations = known.get(program) ?? new Map<string, WebGLUniformLocation | null>()
  known.set(program, locations)
  const found = locations.get(name)
  if (found !== undefined) return found
  const location = gl.getUniformLocation(program, name)
  locations.set(name, location)
  return location
}
