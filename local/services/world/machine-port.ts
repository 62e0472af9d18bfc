/** `data` is a call on cells, flush, locks, properties, the cache or mail. `handle` is any other call. */
export type CallKind = 'data' | 'handle';

/** How an execution was started. Decides who its users are and which services it may call. */
export type ContextKind =
  | 'menu'
  | 'simple-trigger'
  | 'edit-trigger'
  | 'time-trigger'
  | 'web-page'
  | 'dialog-call'
  | 'page-call';

export interface Execution {
  readonly id: number;
  readonly context: ContextKind;
  /** User whose rights, quotas and user properties the run uses. */
  readonly effectiveUser: string;
  /** What Session.getActiveUser returns. Empty if Google hides it. */
  readonly activeUser: string;
}

/** What the classes of the imitated services need from the simulated backend. */
export interface Machine {
  /**
   * Wraps an object's methods as a Google service object. Each call gets a journal entry and a cost, and can be
   * made to fail. A method that Google has but `methods` lacks throws "Class.method is not emulated". If
   * `accepts` returns false, the call throws Google's error for wrong arguments.
   */
  handle<T extends object>(
    className: string,
    methods: Partial<T>,
    accepts?: (method: string, args: readonly unknown[]) => boolean,
  ): T;
  /** Returns the virtual time in milliseconds since 1970 UTC. */
  now(): number;
  /** Returns the current execution, or `null` outside a run, when a person or a test acts. */
  execution(): Execution | null;
  /** Notes in the journal which tab the present call is about. */
  noteTab(name: string): void;
  /** Creates Google's error for arguments of wrong types. The caller throws it. */
  signatureError(className: string, method: string, args: unknown[]): Error;
}
