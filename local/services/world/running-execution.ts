import type { ContextKind, Execution } from './machine-port';

/** What a person saw during a run, in order. */
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

/** Answer to a question: the button pressed, or for a prompt the text typed before OK. */
export type Answer = string | { button: string; text?: string };

/** Question that an attended run waits for. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  /** Name of the button set, such as YES_NO. */
  buttons: string;
}

/** What goes wrong at a service call. */
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
  /** Number of the call in the run, from 1, or the first call of a name such as MailApp.sendEmail. */
  at: number | string;
  kind: FaultKind;
}

/** Outcome of one service call, recorded so that a paused run can be continued. */
export interface RecordedCall {
  value: unknown;
  thrown: unknown;
  threw: boolean;
  clock: number;
  /** Number of calls the run had made when this one ended. */
  calls: number;
}

/** Effect of a run on cells so far. The cost of the next read depends on it. */
export interface CellUse {
  /** True if its last act on cells was a read: neighbouring cells are cached. */
  hasRead: boolean;
  /** True if a write waits to be performed. */
  hasWritten: boolean;
}

/** State of a run. */
export interface RunningExecution extends Execution {
  readonly entry: string;
  /** The person at the keyboard. Blank for a visitor and for the clock. */
  readonly person: string;
  /** Time of the request. Google takes seconds before the code runs. */
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
  /** True if a person can be asked when no answer is prepared. */
  readonly attended: boolean;
  /** Question that the run waits for, or null. */
  question: Question | null;
  readonly shown: Shown[];
  calls: number;
  readonly cells: CellUse;
  /** Real milliseconds that the services took. The rest of the run's time is the script's own. */
  served: number;
  /** Above zero inside a service: calls made there are not counted. */
  depth: number;
  /** Set when the run is killed or paused. Every later call throws it. */
  ended: Error | null;
  killed: '' | 'killed' | 'timed out';
  faultHit: boolean;
  /** Time of the end. Null until then. */
  finished: number | null;
  /** Initial and current state of the run's own generator. */
  readonly seed: number;
  random: number;
  pauseAt: number | null;
  /** Call from which a continued run is live again. 0 for any other run. */
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
