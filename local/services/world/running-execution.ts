import type { ContextKind, Execution } from './machine-port';

/** Sizes are in pixels. */
export type Shown =
  | { kind: 'alert'; title: string; text: string; buttons: string; answer: string }
  | { kind: 'prompt'; title: string; text: string; buttons: string; answer: string; typed: string }
  | { kind: 'toast'; title: string; text: string }
  | {
      kind: 'modal' | 'modeless' | 'sidebar';
      title: string;
      html: string;
      width: number;
      height: number;
    };

/**
 * Answer to a question. A text is the name of the button pressed, such as `YES`; for a prompt it is the text
 * typed before OK. An object names any button of a prompt, with the `text` typed.
 */
export type Answer = string | { button: string; text?: string };

export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  /** Name of the button set, such as YES_NO. */
  buttons: string;
}

export type FaultKind =
  | 'throw-before'
  | 'throw-after'
  | 'kill-before'
  | 'kill-after'
  | 'quota-en'
  | 'quota-vi'
  | 'lock-timeout'
  | 'stale-read';

export interface Fault {
  /**
   * The service call that fails: its number within the run (from 1), or a name such as `MailApp.sendEmail` for
   * the first call of that name.
   */
  at: number | string;
  kind: FaultKind;
}

/** Outcome of one service call, recorded so that a paused run can be continued. */
export interface RecordedCall {
  value: unknown;
  thrown: unknown;
  threw: boolean;
  clock: number;
  /** Number of calls that the run had made when this one ended. */
  calls: number;
}

/** What a run has done to cells so far. The cost of the next read depends on this. */
export interface CellUse {
  /** True if the run has read cells and neither written nor flushed since. Google has then read cells ahead. */
  hasRead: boolean;
  /**
   * True if the run has written cells and neither read nor flushed since. Google has then delayed the write.
   */
  hasWritten: boolean;
}

/** Instants and durations are in milliseconds. */
export interface RunningExecution extends Execution {
  readonly entry: string;
  /** The person at the keyboard. Empty for a visitor and for the clock. */
  readonly person: string;
  /** Instant of the request. Google starts the code seconds later. */
  readonly requestedAt: number;
  readonly started: number;
  /** Length of the journal when the run started. */
  readonly firstEntry: number;
  /** Length of the journal when the run ended or paused. */
  entriesEnd: number;
  readonly timeLimit: number;
  readonly slow: number;
  readonly fault: Fault | null;
  readonly before: Map<number, () => void>;
  readonly answers: Answer[];
  /** True if the run pauses at a question for which no answer is prepared, so that a person can answer. */
  readonly attended: boolean;
  /** Question at which the run has paused, or `null`. */
  question: Question | null;
  readonly shown: Shown[];
  calls: number;
  readonly cells: CellUse;
  /** Real milliseconds spent in services. The rest of the run's real time is the script's own. */
  served: number;
  /** Above 0 while a service is working. Calls that the service itself makes are not counted. */
  depth: number;
  /** Error that ends the run when it is killed or paused. Every later service call throws it. */
  ended: Error | null;
  killed: '' | 'killed' | 'timed out';
  faultHit: boolean;
  /** Instant of the end, or `null` until then. */
  finished: number | null;
  /** Initial state of the run's own random generator. `random` is its current state. */
  readonly seed: number;
  random: number;
  pauseAt: number | null;
  /** Number of the first call that a continued run performs instead of replaying. 0 for any other run. */
  liveFrom: number;
  recorded: Map<number, RecordedCall> | null;
  replay: Map<number, RecordedCall> | null;
}

export interface RunOrder {
  fn: string;
  args: unknown[];
  context: ContextKind;
  effectiveUser: string;
  activeUser: string;
  person: string;
  timeLimit: number;
  slow: number;
  fault: Fault | null;
  before: Map<number, () => void>;
  answers: Answer[];
  attended: boolean;
  pauseAt: number | null;
}

export function newExecution(
  id: number,
  start: Pick<RunningExecution, 'requestedAt' | 'started' | 'firstEntry' | 'seed'>,
  order: RunOrder,
): RunningExecution {
  return {
    id,
    context: order.context,
    effectiveUser: order.effectiveUser,
    activeUser: order.activeUser,
    entry: order.fn,
    person: order.person,
    ...start,
    entriesEnd: start.firstEntry,
    timeLimit: order.timeLimit,
    slow: order.slow,
    fault: order.fault,
    before: order.before,
    answers: [...order.answers],
    attended: order.attended,
    question: null,
    shown: [],
    calls: 0,
    cells: { hasRead: false, hasWritten: false },
    served: 0,
    depth: 0,
    ended: null,
    killed: '',
    faultHit: false,
    finished: null,
    random: start.seed,
    pauseAt: order.pauseAt,
    liveFrom: 0,
    recorded: order.pauseAt === null && !order.attended ? null : new Map(),
    replay: null,
  };
}
