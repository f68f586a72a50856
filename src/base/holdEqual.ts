/** Gives the earlier value in place of an equal one, so that whoever compares by identity sees no change. */
export function holdEqual<Value>(isEqual: (earlier: Value, later: Value) => boolean) {
  let held: { value: Value } | null = null
  return (value: Value): Value => {
    if (!held || !isEqual(held.value, value)) held = { value }
    return held.value
  }
}
