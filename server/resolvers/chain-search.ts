/** What a chain is looked for with, and what is found. Ids are those of the graph. */

export interface Search {
  readonly from: string
  readonly to: string
  readonly avoiding: readonly string[]
  readonly steps: number
  readonly since: string | null
  readonly until: string | null
}

/** People in their order; `meetings` and `counts` where they are known already. */
export interface Found {
  readonly people: readonly string[]
  readonly meetings?: readonly string[]
  readonly counts?: readonly number[]
}
