/** Whether this browser gives the map its drawing surface. Asked before MapLibre is touched, which would fail obscurely. */
export function isWebGL2Available(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2')
  // Browsers hold about sixteen contexts; one kept for a question could cost the map its own.
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
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
