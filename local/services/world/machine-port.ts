/** How a service call counts: a data call (cells, flush, lock, property, cache, mail) or a handle (time only). */
export type CallKind = 'data' | 'handle';

/** What an execution is started as; it decides who the user is and which services answer. */
export type ContextKind =
  | 'menu'
  | 'simple-trigger'
  | 'edit-trigger'
  | 'time-trigger'
  | 'web-page'
  | 'dialog-call'
  | 'page-call';

/** One run of a top-level function of the bundle. */
export interface Execution {
  readonly id: number;
  readonly context: ContextKind;
  /** Whose rights, quota and user properties the run uses. */
  readonly effectiveUser: string;
  /** Blank where Google blanks it. */
  readonly activeUser: string;
}

/** What a class of the emulated services asks of the machine that runs it. */
export interface Machine {
  /**
   * Wraps an object's methods as a Google service object: each call gets its journal entry, cost and
   * possible fault; a real but missing method is refused as "Class.method is not emulated", and arguments that a method
   * does not take by Google's text.
   */
  handle<T extends object>(
    className: string,
    methods: Partial<T>,
    takes?: (method: string, args: readonly unknown[]) => boolean,
  ): T;
  /** The virtual clock, milliseconds since 1970 UTC. */
  now(): number;
  /** The execution under way; null between executions, when a person or the test acts. */
  execution(): Execution | null;
  /** Google's text for arguments of wrong types; throw what it returns. */
  signatureError(className: string, method: string, args: unknown[]): Error;
}
