import { FLOW_LAYERS, isArea } from '@/derive/flows'
import {
  FLOW_FRAGMENT,
  FLOW_MESH,
  FLOW_RING_FRAGMENT,
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

export type FlowRenderer = (drawing: FlowDrawing, frame: FrameUniforms) => void

export function createFlowRenderer(gl: WebGL2RenderingContext): FlowRenderer {
  const arcs = createStamps(gl, ARC_BYTES, ARC_LAYOUT, FLOW_MESH)
  const rings = createStamps(gl, RING_BYTES, RING_LAYOUT)
  const programs = new Map<string, { arc: WebGLProgram; ring: WebGLProgram }>()
  const programsFor = ({ shaderData }: FrameUniforms['camera']) => {
    const found = programs.get(shaderData.variantName)
    if (found) return found
    const made = {
      arc: linkProgram(gl, flowVertexShader(shaderData), FLOW_FRAGMENT),
      ring: linkProgram(gl, flowRingVertexShader(shaderData), FLOW_RING_FRAGMENT),
    }
    programs.set(shaderData.variantName, made)
    return made
  }
  let uploaded: FlowDrawing | null = null
  return (drawing, frame) => {
    if (drawing.flows.length === 0) return
    if (uploaded !== drawing) {
      uploaded = drawing
      arcs.upload(packArcs(drawing).buffer)
      rings.upload(packRings(drawing).buffer)
    }
    const { arc, ring } = programsFor(frame.camera)
    const bind = (program: WebGLProgram): void => {
      bindProgram(gl, program, frame)
      gl.uniform3fv(uniformAt(gl, program, 'u_flows'), frame.ink.flows)
    }
    bind(ring)
    rings.draw()
    bind(arc)
    arcs.draw()
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
