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

/** What a person does when asked: the button pressed, or for a prompt the text typed before OK. */
export type Answer = string | { button: string; text?: string };

/** A question that an attended run has put to the person at the keyboard and waits on. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  /** The button set by its name, as YES_NO. */
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
  /** The call by its place in the run, from 1, or the first one of a name such as MailApp.sendEmail. */
  at: number | string;
  kind: FaultKind;
}

/** The outcome of one service call, kept so that a paused run can be brought back to where it was. */
export interface RecordedCall {
  value: unknown;
  thrown: unknown;
  threw: boolean;
  clock: number;
  /** How many calls the run had made when this one was over. */
  calls: number;
}

/** What a run has done to cells so far, on which the cost of its next read depends. */
export interface CellUse {
  /** Whether the last thing it did to cells was to read them: what lies near is cached. */
  hasRead: boolean;
  /** Whether something that it wrote waits to be made. */
  hasWritten: boolean;
}

/** Everything the machine knows of the run under way. */
export interface RunningExecution extends Execution {
  readonly entry: string;
  /** The person at the keyboard; blank for a visitor and for the clock. */
  readonly person: string;
  /** When it was asked for: Google takes seconds before its code runs. */
  readonly asked: number;
  readonly started: number;
  /** How long the journal was when the run started. */
  readonly firstEntry: number;
  /** How long it was when the run ended or paused: beyond stands nothing of this run. */
  entriesEnd: number;
  readonly timeLimit: number;
  readonly slow: number;
  readonly fault: Fault | null;
  readonly before: Map<number, () => void>;
  readonly answers: Answer[];
  /** Whether a person is there to be asked when no answer is prepared. */
  readonly attended: boolean;
  /** What the run waits on; null for any other. */
  question: Question | null;
  readonly shown: Shown[];
  calls: number;
  readonly cells: CellUse;
  /** Milliseconds of this computer that services took; the rest of the run's is the script's own. */
  served: number;
  /** Above zero while a service is at work: what it calls itself is no service call. */
  depth: number;
  /** Set once the run is killed or abandoned: every later call throws it. */
  ended: Error | null;
  killed: '' | 'killed' | 'timed out';
  faultHit: boolean;
  /** When the run was over; null until then. */
  finished: number | null;
  /** The state in which the run's own generator started, and the one it is in. */
  readonly seed: number;
  random: number;
  pauseAt: number | null;
  /** The call from which a run brought back is live again; 0 for any other. */
  liveFrom: number;
  recorded: Map<number, RecordedCall> | null;
  replay: Map<number, RecordedCall> | null;
}

/** What a run is started with. */
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

/** Starts the record of a run. */
export function newExecution(
  id: number,
  start: Pick<RunningExecution, 'asked' | 'started' | 'firstEntry' | 'seed'>,
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
