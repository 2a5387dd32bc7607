/** Progress for people: to standard error, so that what a program reads on standard output stays clean. */
export const say = (message: string): void => {
  process.stderr.write(`${message}\n`)
}
