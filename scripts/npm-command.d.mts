export declare function npmCommand(
  ...args: readonly string[]
): [program: string, args: readonly string[]];
