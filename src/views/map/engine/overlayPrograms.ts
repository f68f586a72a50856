import type { CustomRenderMethodInput } from 'maplibre-gl'
import { HALO_FRAGMENT, HALO_HALF_SIZE } from './haloShader'
import { type Palette, rgbOf } from './palette'
import { RING_FRAGMENT, RING_HALF_SIZE } from './ringShader'
import { SYMBOL_FRAGMENT, SYMBOL_HALF_SIZE } from './symbolShader'
import { vertexShader } from './vertexShader'
import { linkProgram } from './webgl'

type ShaderData = CustomRenderMethodInput['shaderData']
type Programs = { halo: WebGLProgram; symbol: WebGLProgram; ring: WebGLProgram }

/** What MapLibre says of its camera when it renders; kept so that the overlay can redraw without the map. */
export type OverlayCamera = {
  readonly shaderData: ShaderData
  readonly projection: CustomRenderMethodInput['defaultProjectionData']
  readonly worldPx: number
}
export type OverlayInk = { readonly kinds: Float32Array; readonly land: Rgb; readonly accent: Rgb }
type Rgb = readonly [number, number, number]

export const inkOf = (palette: Palette): OverlayInk => ({
  kinds: Float32Array.from(palette.kinds.flatMap(rgbOf)),
  land: rgbOf(palette.land),
  accent: rgbOf(palette.accent),
})

/** Programs for each of MapLibre's projections, linked when first met. */
export function createPrograms(gl: WebGL2RenderingContext): (shaderData: ShaderData) => Programs {
  const known = new Map<string, Programs>()
  return (shaderData) => {
    const found = known.get(shaderData.variantName)
    if (found) return found
    const programs = {
      halo: linkProgram(gl, vertexShader(shaderData, HALO_HALF_SIZE), HALO_FRAGMENT),
      symbol: linkProgram(gl, vertexShader(shaderData, SYMBOL_HALF_SIZE), SYMBOL_FRAGMENT),
      ring: linkProgram(gl, vertexShader(shaderData, RING_HALF_SIZE), RING_FRAGMENT),
    }
    known.set(shaderData.variantName, programs)
    return programs
  }
}

export type FrameUniforms = {
  readonly camera: OverlayCamera
  readonly ink: OverlayInk
  readonly pixelRatio: number
  readonly viewportPx: readonly [number, number]
}

/** Uniforms a program does not have are skipped by WebGL: a null location is ignored. */
export function bindProgram(gl: WebGL2RenderingContext, program: WebGLProgram, frame: FrameUniforms): void {
  const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name)
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
}

export function setRingWidth(gl: WebGL2RenderingContext, program: WebGLProgram, px: number): void {
  gl.uniform1f(gl.getUniformLocation(program, 'u_ring_px'), px)
}
