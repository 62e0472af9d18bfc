import type { ContextKind } from '../world/machine-port';
import type { Answer, Fault, RunningExecution, RunOrder } from '../world/running-execution';
import type { World } from '../world/world';
import { type RunOutcome, resumeScript, runScript } from './run-script';
import type { ScriptScope } from './script-context';

/**
 * The imitated Google of one file. `world` has the state of its services, `scope` its script and
 * `app` its spreadsheet.
 */
export interface Google {
  readonly world: World;
  readonly scope: ScriptScope;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** Edit events that wait until the running edit trigger ends. At most two. */
  readonly waiting: (() => void)[];
}

export interface RunOptions {
  answers?: Answer[];
  /** True if the run pauses at a question for which no answer is prepared, so that a person can answer. */
  attended?: boolean;
  fault?: Fault | null;
  slow?: number;
  timeLimit?: number;
  before?: Map<number, () => void>;
  pauseAt?: number | null;
}

export interface RunSubject {
  fn: string;
  args: unknown[];
  context: ContextKind;
  /** The person who opened, pressed or typed. Empty for a visitor and for the clock. */
  person: string;
  /** User whose rights the run has. Default: `person`. */
  effectiveUser?: string;
}

const limits = { simple: 30_000, full: 360_000 };

/**
 * Address that Session.getActiveUser returns
 * (https://developers.google.com/apps-script/reference/base/session). A menu or dialog call knows the person.
 * Other runs know only what `visibleUser` returns.
 */
function activeUserOf(world: World, { context, person }: RunSubject): string {
  return context === 'menu' || context === 'dialog-call' ? person : visibleUser(world, person);
}

/**
 * Returns the person's address if a script that runs without their authorisation (such as a trigger) may see
 * it: for the owner, and in the owner's Workspace domain. Otherwise `''`.
 */
export function visibleUser(world: World, person: string): string {
  const { owner, account } = world.settings;
  if (person === owner) return person;
  const sameDomain = person.split('@')[1] === owner.split('@')[1];
  return account === 'workspace' && sameDomain ? person : '';
}

function orderOf(world: World, subject: RunSubject, options: RunOptions): RunOrder {
  const limit = subject.context === 'simple-trigger' ? limits.simple : limits.full;
  return {
    fn: subject.fn,
    args: subject.args,
    context: subject.context,
    person: subject.person,
    effectiveUser: subject.effectiveUser ?? subject.person,
    activeUser: activeUserOf(world, subject),
    timeLimit: options.timeLimit ?? world.settings.timeLimit ?? limit,
    slow: options.slow ?? 1,
    fault: options.fault ?? world.nextFault,
    before: options.before ?? new Map(),
    answers: options.answers ?? [],
    attended: options.attended ?? false,
    pauseAt: options.pauseAt ?? null,
  };
}

/** True while an edit trigger is suspended in the middle of a service call. */
export function busyWithEdit({ world }: Google): boolean {
  return world.suspended.some(({ context }) => context === 'edit-trigger');
}

/** Runs a function as one execution. Then handles the edit events that waited for its end. */
export function runAs(google: Google, subject: RunSubject, options: RunOptions = {}): RunOutcome {
  const outcome = runScript(google.world, google.scope, orderOf(google.world, subject, options));
  while (!busyWithEdit(google) && google.waiting.length > 0) google.waiting.shift()?.();
  return outcome;
}

export function resumeRun(google: Google, run: RunningExecution, args: unknown[]): RunOutcome {
  return resumeScript(google.world, google.scope, run, args);
}
