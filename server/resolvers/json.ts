/** JSON kept in a property of a node. */

/** The values that can be read; a broken one is left out rather than taking the rest with it. */
export const parsed = <Value>(texts: readonly string[] | null | undefined): readonly Value[] =>
  (texts ?? []).flatMap((text) => {
    try {
      return [JSON.parse(text) as Value]
    } catch {
      return []
    }
  })
