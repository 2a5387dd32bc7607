/** The part of `edtf` that the server uses; the package brings no types. */

declare module 'edtf' {
  /** Throws for anything that is no EDTF. */
  export function parse(text: string): unknown
}
