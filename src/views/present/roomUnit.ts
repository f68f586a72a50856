/** Pixels to a unit of `PresentView.module.css`: a line of a screen of 1,080, and more of a phone's. */
export function roomUnit(): number {
  const { innerWidth, innerHeight } = window
  if (innerHeight <= 500 && innerWidth >= innerHeight) return innerHeight / 880
  if (innerWidth <= 700 && innerWidth <= innerHeight) return innerWidth / 720
  return Math.min(innerHeight / 1080, innerWidth / 1440)
}
