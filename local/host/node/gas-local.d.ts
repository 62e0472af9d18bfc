declare module 'gas-local' {
  /**
   * Evaluates every script of a folder with `globals` as its context. A plain object is turned into
   * a context.
   */
  function load(
    folder: string,
    globals: object,
    options?: { filter?: (path: string) => boolean },
  ): object;
  const gas: { require: typeof load };
  export default gas;
}
