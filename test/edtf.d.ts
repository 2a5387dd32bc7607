/** The edtf package ships no types of its own for its entry point; what the tests use of it. */
declare module 'edtf' {
  export function parse(value: string): { readonly type: string }
}
