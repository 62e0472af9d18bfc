import type { ContextKind } from '../world/machine-port';
import type { Answer, Fault, RunningExecution, RunOrder } from '../world/running-execution';
import type { World } from '../world/world';
import { type RunOutcome, resumeScript, runScript } from './run-script';
import type { ScriptScope } from './script-context';

/** The machine together with the script and the spreadsheet that it works on. */
export interface Google {
  readonly world: World;
  readonly scope: ScriptScope;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** Edit events that wait for the trigger run under way: two at most. */
  readonly waiting: (() => void)[];
}

/** How a run is to go, beside what it runs. */
export interface RunOptions {
  answers?: Answer[];
  /** Whether a person is there to be asked when no answer is prepared. */
  attended?: boolean;
  fault?: Fault | null;
  slow?: number;
  timeLimit?: number;
  before?: Map<number, () => void>;
  pauseAt?: number | null;
}

/** What runs and as whom. */
export interface RunSubject {
  fn: string;
  args: unknown[];
  context: ContextKind;
  /** The person who opened, pressed or typed; blank for a visitor and for the clock. */
  person: string;
  /** Whose rights the run has; the person's own unless given. */
  effectiveUser?: string;
}

const limits = { simple: 30_000, full: 360_000 };

/**
 * Gives the active user as https://developers.google.com/apps-script/reference/base/session says:
 * blank for visitors and in time triggers, where nobody is at the keyboard, and for others than the owner where the script runs without
 * their authorisation, unless they share a Workspace domain.
 */
function activeUserOf(world: World, { context, person }: RunSubject): string {
  return context === 'menu' || context === 'dialog-call' ? person : toldUser(world, person);
}

/** Gives a person as a script may know them that runs without their authorisation, such as a trigger; blank for others. */
export function toldUser(world: World, person: string): string {
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

/** Tells whether an edit trigger is in the middle of its work. */
export function busyWithEdit({ world }: Google): boolean {
  return world.suspended.some(({ context }) => context === 'edit-trigger');
}

/** Runs a function as one execution, then the edit events that have waited for its end. */
export function runAs(google: Google, subject: RunSubject, options: RunOptions = {}): RunOutcome {
  const outcome = runScript(google.world, google.scope, orderOf(google.world, subject, options));
  while (!busyWithEdit(google) && google.waiting.length > 0) google.waiting.shift()?.();
  return outcome;
}

/** Lets a paused run go on. */
export function goOn(google: Google, run: RunningExecution, args: unknown[]): RunOutcome {
  return resumeScript(google.world, google.scope, run, args);
}
