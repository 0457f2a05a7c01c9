declare module 'marked-terminal' {
  /** An extension for marked 5 and later; the package brings no types. */
  export function markedTerminal(options?: object): object;
}
