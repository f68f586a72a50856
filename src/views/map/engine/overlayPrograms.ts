import type { CustomRenderMethodInput } from 'maplibre-gl'
import { ARC_FRAGMENT, arcVertexShader, DISC_FRAGMENT, discVertexShader } from './arcShader'
import { CELL_FRAGMENT, cellVertexShader } from './cellShader'
import { DOT_FRAGMENT, dotVertexShader, GHOST_FRAGMENT, ghostVertexShader } from './dotShader'
import { HALO_FRAGMENT, HALO_HALF_SIZE } from './haloShader'
import { LABEL_FRAGMENT, labelVertexShader } from './labelShader'
import { LEADER_FRAGMENT, leaderVertexShader } from './leaderShader'
import { type Palette, rgbOf } from './palette'
import { RING_FRAGMENT, RING_HALF_SIZE } from './ringShader'
import { SPRITE_FRAGMENT, spriteVertexShader } from './spriteShader'
import { SYMBOL_FRAGMENT, SYMBOL_HALF_SIZE } from './symbolShader'
import { type ShaderData, symbolVertexShader } from './vertexShader'
import { linkProgram, uniformAt } from './webgl'

/** Vertex and fragment stage of everything the overlay draws. */
const STAGES = {
  halo: (data: ShaderData) => [symbolVertexShader(data, HALO_HALF_SIZE), HALO_FRAGMENT] as const,
  symbol: (data: ShaderData) => [symbolVertexShader(data, SYMBOL_HALF_SIZE), SYMBOL_FRAGMENT] as const,
  sprite: (data: ShaderData) => [spriteVertexShader(data), SPRITE_FRAGMENT] as const,
  ring: (data: ShaderData) => [symbolVertexShader(data, RING_HALF_SIZE), RING_FRAGMENT] as const,
  disc: (data: ShaderData) => [discVertexShader(data), DISC_FRAGMENT] as const,
  arc: (data: ShaderData) => [arcVertexShader(data), ARC_FRAGMENT] as const,
  label: (data: ShaderData) => [labelVertexShader(data), LABEL_FRAGMENT] as const,
  cell: (data: ShaderData) => [cellVertexShader(data), CELL_FRAGMENT] as const,
  dot: (data: ShaderData) => [dotVertexShader(data), DOT_FRAGMENT] as const,
  ghost: (data: ShaderData) => [ghostVertexShader(data), GHOST_FRAGMENT] as const,
  leader: (data: ShaderData) => [leaderVertexShader(data), LEADER_FRAGMENT] as const,
}
export type ProgramName = keyof typeof STAGES

/** What MapLibre says of its camera when it renders; kept so that the overlay can redraw without the map. */
export type OverlayCamera = {
  readonly shaderData: ShaderData
  readonly projection: CustomRenderMethodInput['defaultProjectionData']
  readonly worldPx: number
}
export type OverlayInk = {
  readonly kinds: Float32Array
  readonly flows: Float32Array
  readonly ramp: Float32Array
  readonly land: Rgb
  readonly accent: Rgb
  readonly text: Rgb
}
type Rgb = readonly [number, number, number]

export const inkOf = (palette: Palette): OverlayInk => ({
  kinds: Float32Array.from(palette.kinds.flatMap(rgbOf)),
  flows: Float32Array.from(palette.flows.flatMap(rgbOf)),
  ramp: Float32Array.from(palette.ramp.flatMap(rgbOf)),
  land: rgbOf(palette.land),
  accent: rgbOf(palette.accent),
  text: rgbOf(palette.text),
})

export type Programs = (shaderData: ShaderData, name: ProgramName) => WebGLProgram

/** Programs for each of MapLibre's projections, linked when first drawn with. */
export function createPrograms(gl: WebGL2RenderingContext): Programs {
  const known = new Map<string, WebGLProgram>()
  return (shaderData, name) => {
    const key = `${shaderData.variantName} ${name}`
    const program = known.get(key) ?? linkProgram(gl, ...STAGES[name](shaderData))
    known.set(key, program)
    return program
  }
}

export type FrameUniforms = {
  readonly camera: OverlayCamera
  readonly ink: OverlayInk
  readonly pixelRatio: number
  /** Of the layer of incidents, 0 to 1. */
  readonly opacity: number
  readonly viewportPx: readonly [number, number]
}

export function bindProgram(gl: WebGL2RenderingContext, program: WebGLProgram, frame: FrameUniforms): void {
  const at = (name: string) => uniformAt(gl, program, name)
  const { projection, worldPx } = frame.camera
  gl.useProgram(program)
  gl.uniformMatrix4fv(at('u_projection_matrix'), false, Float32Array.from(projection.mainMatrix))
  gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, Float32Array.from(projection.fallbackMatrix))
  gl.uniform4fv(at('u_projection_tile_mercator_coords'), projection.tileMercatorCoords)
  gl.uniform4fv(at('u_projection_clipping_plane'), projection.clippingPlane)
  gl.uniform1f(at('u_projection_transition'), projection.projectionTransition)
  gl.uniform2f(at('u_viewport_px'), ...frame.viewportPx)
  gl.uniform1f(at('u_world_px'), worldPx)
  gl.uniform1f(at('u_pixel_ratio'), frame.pixelRatio)
  gl.uniform3fv(at('u_kinds'), frame.ink.kinds)
  gl.uniform3f(at('u_land'), ...frame.ink.land)
  gl.uniform3f(at('u_accent'), ...frame.ink.accent)
  gl.uniform3f(at('u_text'), ...frame.ink.text)
  gl.uniform1f(at('u_opacity'), frame.opacity)
}
