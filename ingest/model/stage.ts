/** One step of the pipeline. A wrong order of stages does not compile. */
export interface Stage<In, Out> {
  readonly name: string
  run(input: In): Out
}
