declare module 'gas-local' {
  /** Evaluates every script of a folder in the context that `globals` is or becomes. */
  function load(
    folder: string,
    globals: object,
    options?: { filter?: (path: string) => boolean },
  ): object;
  const gas: { require: typeof load };
  export default gas;
}
