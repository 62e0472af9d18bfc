declare module 'gas-local' {
  /** Evaluates every script of a folder in the context `globals`, which is made a context if it is none. */
  function load(
    folder: string,
    globals: object,
    options?: { filter?: (path: string) => boolean },
  ): object;
  const gas: { require: typeof load };
  export default gas;
}
