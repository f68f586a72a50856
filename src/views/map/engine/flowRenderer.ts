import { FLOW_LAYERS, isArea } from '@/derive/flows'
import {
  FLOW_FRAGMENT,
  FLOW_GAP_FRAGMENT,
  FLOW_MESH,
  FLOW_RING_FRAGMENT,
  flowGapVertexShader,
  flowRingVertexShader,
  flowVertexShader,
} from './flowShader'
import { type DrawnFlow, type FlowDrawing } from './flowsOnMap'
import { bindProgram, type FrameUniforms } from './overlayPrograms'
import { createStamps } from './stamps'
import { linkProgram, uniformAt } from './webgl'

/** What is not pointed at while something is. */
const FADED = 0.22

/** One arc: both ends on the Mercator plane; half angle, width, insets; layer, directed, alpha, soft beginning. */
const ARC_BYTES = 48
const ARC_LAYOUT = [0, 1, 2].map((location) => ({
  location,
  size: 4,
  type: 'float' as const,
  offset: location * 16,
}))
/** One ring: its middle on the Mercator plane; alpha. */
const RING_BYTES = 12
const RING_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 1, type: 'float', offset: 8 },
] as const

/** One label that lines break off at: its middle on the Mercator plane; half its size in pixels. */
const GAP_BYTES = 16
const GAP_LAYOUT = [{ location: 0, size: 4, type: 'float', offset: 0 }] as const

const SHADERS = {
  arc: [flowVertexShader, FLOW_FRAGMENT],
  ring: [flowRingVertexShader, FLOW_RING_FRAGMENT],
  gap: [flowGapVertexShader, FLOW_GAP_FRAGMENT],
} as const

export type FlowRenderer = (drawing: FlowDrawing, frame: FrameUniforms) => void

export function createFlowRenderer(gl: WebGL2RenderingContext): FlowRenderer {
  const arcs = createStamps(gl, ARC_BYTES, ARC_LAYOUT, FLOW_MESH)
  const rings = createStamps(gl, RING_BYTES, RING_LAYOUT)
  const gaps = createStamps(gl, GAP_BYTES, GAP_LAYOUT)
  const programs = new Map<string, WebGLProgram>()
  const programFor = ({ shaderData }: FrameUniforms['camera'], name: keyof typeof SHADERS): WebGLProgram => {
    const key = `${name} ${shaderData.variantName}`
    const [vertexShader, fragment] = SHADERS[name]
    const program = programs.get(key) ?? linkProgram(gl, vertexShader(shaderData), fragment)
    programs.set(key, program)
    return program
  }
  let uploaded: FlowDrawing | null = null
  return (drawing, frame) => {
    if (uploaded !== drawing) {
      uploaded = drawing
      arcs.upload(packArcs(drawing).buffer)
      rings.upload(packRings(drawing).buffer)
      gaps.upload(packGaps(drawing).buffer)
    }
    const bind = (name: keyof typeof SHADERS): void => {
      const program = programFor(frame.camera, name)
      bindProgram(gl, program, frame)
      gl.uniform3fv(uniformAt(gl, program, 'u_flows'), frame.ink.flows)
    }
    if (!arcs.isEmpty()) {
      bind('ring')
      rings.draw()
      bind('arc')
      arcs.draw()
    }
    if (gaps.isEmpty()) return
    // Takes away what is there instead of adding to it: lines, and the cells and halos below them.
    gl.blendFunc(gl.ZERO, gl.ONE_MINUS_SRC_ALPHA)
    bind('gap')
    gaps.draw()
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
  }
}

const alphaOf = ({ flow, opacity }: DrawnFlow, { pointed }: FlowDrawing): number =>
  opacity * (pointed === null || pointed.has(flow.key) ? 1 : FADED)

/** What is pointed at comes last and so lies on top. */
function packArcs(drawing: FlowDrawing): Float32Array<ArrayBuffer> {
  const rank = ({ flow }: DrawnFlow): number => Number(drawing.pointed?.has(flow.key) ?? false)
  const flows = drawing.flows.toSorted((a, b) => rank(a) - rank(b))
  return Float32Array.from(
    flows.flatMap((drawn) => {
      const { flow, arc, widthPx, insetPx } = drawn
      const ends = [arc.fromX, arc.fromY, arc.toX, arc.toY]
      const shape = [arc.halfAngle, widthPx, insetPx.from, insetPx.to]
      const traits = [FLOW_LAYERS.indexOf(flow.layer), Number(flow.isDirected)]
      return [...ends, ...shape, ...traits, alphaOf(drawn, drawing), Number(isArea(flow.from))]
    }),
  )
}

/** One ring a spot, as strong as its strongest flow. */
function packRings(drawing: FlowDrawing): Float32Array<ArrayBuffer> {
  const rings = new Map<string, { x: number; y: number; alpha: number }>()
  for (const drawn of drawing.flows) {
    const { arc, flow } = drawn
    const ends = [
      { end: flow.from, x: arc.fromX, y: arc.fromY },
      { end: flow.to, x: arc.toX, y: arc.toY },
    ]
    for (const { end, x, y } of ends) {
      if (!isArea(end)) continue
      const alpha = Math.max(alphaOf(drawn, drawing), rings.get(end.key)?.alpha ?? 0)
      rings.set(end.key, { x, y, alpha })
    }
  }
  return Float32Array.from([...rings.values()].flatMap(({ x, y, alpha }) => [x, y, alpha]))
}

const packGaps = ({ labels }: FlowDrawing): Float32Array<ArrayBuffer> =>
  Float32Array.from(labels.flatMap(({ x, y, halfWidth, halfHeight }) => [x, y, halfWidth, halfHeight]))
