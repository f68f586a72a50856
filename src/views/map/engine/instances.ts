export type Attribute = {
  readonly location: number
  readonly size: number
  readonly type: 'float' | 'byte'
  readonly offset: number
}

/** Instances on the graphics card, each a quad unless told otherwise: uploaded when they change, drawn at will. */
export type Instances = {
  upload: (packed: ArrayBuffer) => void
  readonly isEmpty: () => boolean
  /** `vertices`: of the strip each instance is; a quad has four. */
  draw: (vertices?: number) => void
}

export function createInstances(
  gl: WebGL2RenderingContext,
  strideBytes: number,
  layout: readonly Attribute[],
  /** Triangles of an instance that is no strip. */
  elements: Uint16Array<ArrayBuffer> | null = null,
): Instances {
  const array = gl.createVertexArray()
  const buffer = gl.createBuffer()
  let count = 0
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  for (const { location, size, type, offset } of layout) {
    gl.enableVertexAttribArray(location)
    if (type === 'float') gl.vertexAttribPointer(location, size, gl.FLOAT, false, strideBytes, offset)
    else gl.vertexAttribIPointer(location, size, gl.UNSIGNED_BYTE, strideBytes, offset)
    gl.vertexAttribDivisor(location, 1)
  }
  if (elements) {
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer())
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, elements, gl.STATIC_DRAW)
  }
  return {
    upload(packed) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, packed, gl.DYNAMIC_DRAW)
      count = packed.byteLength / strideBytes
    },
    isEmpty: () => count === 0,
    draw(vertices = 4) {
      if (count === 0) return
      gl.bindVertexArray(array)
      if (elements) gl.drawElementsInstanced(gl.TRIANGLES, elements.length, gl.UNSIGNED_SHORT, 0, count)
      else gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, count)
    },
  }
}
