/** A data call (cells, flush, lock, property, cache, mail) or a handle (costs only time). */
export type CallKind = 'data' | 'handle';

/** How an execution is started. Decides who the user is and which services are allowed. */
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
  /** Blank where Google hides it. */
  readonly activeUser: string;
}

/** What the classes of the imitated services need from the machine. */
export interface Machine {
  /**
   * Wraps an object's methods as a Google service object. Each call gets a journal entry, a cost and possibly a
   * fault. A method that exists on Google but not here throws "Class.method is not emulated". Arguments that do not
   * fit throw Google's error.
   */
  handle<T extends object>(
    className: string,
    methods: Partial<T>,
    accepts?: (method: string, args: readonly unknown[]) => boolean,
  ): T;
  /** The virtual clock, in milliseconds since 1970 UTC. */
  now(): number;
  /** The current execution. Null between executions, when a person or the test acts. */
  execution(): Execution | null;
  /** Google's error for arguments of wrong types, to be thrown by the caller. */
  signatureError(className: string, method: string, args: unknown[]): Error;
}
