export type Attribute = {
  readonly location: number
  readonly size: number
  readonly type: 'float' | 'byte'
  readonly offset: number
}

/** Triangles between numbered vertices; a shader finds the number of its own as `gl_VertexID % vertices`. */
export type Mesh = { readonly vertices: number; readonly triangles: readonly number[] }

/** A band of triangles, each of which shares a side with the next. */
export const strip = (vertices: number): Mesh => ({
  vertices,
  triangles: Array.from({ length: vertices - 2 }, (_, i) => [i, i + 1, i + 2]).flat(),
})
const QUAD = strip(4)

/** The same small mesh for each of many records on the graphics card: uploaded when they change, drawn at will. */
export type Stamps = {
  upload: (packed: ArrayBuffer) => void
  readonly isEmpty: () => boolean
  draw: () => void
}

/**
 * Every vertex has the whole record, which is copied. Instanced drawing would save the copies, but without a graphics
 * card each instance is a draw of its own, at some twenty microseconds: more than its pixels cost.
 */
export function createStamps(
  gl: WebGL2RenderingContext,
  strideBytes: number,
  layout: readonly Attribute[],
  mesh: Mesh = QUAD,
): Stamps {
  const array = gl.createVertexArray()
  const buffer = gl.createBuffer()
  const elements = gl.createBuffer()
  let count = 0
  /** Records the elements suffice for. */
  let room = 0
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, elements)
  for (const { location, size, type, offset } of layout) {
    gl.enableVertexAttribArray(location)
    if (type === 'float') gl.vertexAttribPointer(location, size, gl.FLOAT, false, strideBytes, offset)
    else gl.vertexAttribIPointer(location, size, gl.UNSIGNED_BYTE, strideBytes, offset)
  }
  return {
    upload(packed) {
      count = packed.byteLength / strideBytes
      gl.bindVertexArray(array)
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, copied(packed, strideBytes, mesh.vertices), gl.DYNAMIC_DRAW)
      if (count <= room) return
      room = Math.max(count, room * 2)
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, elementsOf(mesh, room), gl.STATIC_DRAW)
    },
    isEmpty: () => count === 0,
    draw() {
      if (count === 0) return
      gl.bindVertexArray(array)
      gl.drawElements(gl.TRIANGLES, count * mesh.triangles.length, gl.UNSIGNED_INT, 0)
    },
  }
}

/** Each record as often as its mesh has vertices. Records are whole words long. */
function copied(packed: ArrayBuffer, strideBytes: number, vertices: number): Uint32Array<ArrayBuffer> {
  const stride = strideBytes / 4
  const records = new Uint32Array(packed)
  const copies = new Uint32Array(records.length * vertices)
  for (let from = 0, to = 0; from < records.length; from += stride)
    for (let vertex = 0; vertex < vertices; vertex++)
      for (let word = 0; word < stride; word++) copies[to++] = records[from + word] ?? 0
  return copies
}

function elementsOf({ vertices, triangles }: Mesh, records: number): Uint32Array<ArrayBuffer> {
  const elements = new Uint32Array(records * triangles.length)
  let at = 0
  for (let record = 0; record < records; record++)
    for (const vertex of triangles) elements[at++] = record * vertices + vertex
  return elements
}
