import type { AppsScript } from '../../../local/apps-script';
import type { RunReport } from '../../../local/runs/run-report';
import type { RunRequest } from '../../../local/runs/run-request';
import { linkIn, owner, tokenIn } from '../../bundle/office';
import type { OfficeName } from './offices';

/** Runs a request as Google would. If the run ends early, the act ends too. */
export type Run = (request: RunRequest) => RunReport;

/** Something that an office does by calling public functions that write. */
export interface Act {
  /** Function, with the variant if there are several. */
  readonly name: string;
  readonly office: OfficeName;
  /** Builds the add-on in which it is done, and returns its folder; without it, the add-on as it is. */
  readonly build?: () => Promise<string>;
  /** Performs the act like a person who looks at the office first: what is done already is not done again. */
  readonly does: (run: Run, google: AppsScript) => void | Promise<void>;
  /** Columns that come out otherwise where Google's event did not come: the next summary fills them in, with its day. */
  readonly passing?: readonly string[];
  /** What else must be the same as without a fault: the log, or the whole file. */
  readonly looks?: 'log' | 'file';
  /** Promises that it shows beside those that every act does. */
  readonly shows?: readonly number[];
  /** What the office does afterwards, which only works if nothing was left half done. */
  readonly later?: (google: AppsScript) => void;
}

/** A dialog of the owner's calls a function. */
export const dialog = (fn: string, ...args: readonly unknown[]): RunRequest => ({
  fn,
  args: [...args],
  user: owner,
  context: 'dialog-call',
});

/** Request: the owner presses a menu entry and answers its questions. */
export const menu = (fn: string, ...answers: readonly string[]): RunRequest => ({
  fn,
  user: owner,
  context: 'menu',
  answers: [...answers],
});

/** The clock's run. */
export const tick: RunRequest = { fn: 'tick', context: 'time-trigger' };

/** The link that the letters to a unit's mailbox carry, by its number. */
export function tokenOf(google: AppsScript, unit: number): string {
  const mailbox = `dv00${unit}@phuninh.example.org`;
  const letter = google.letters.find((one) => one.to === mailbox && linkIn(one) !== '');
  if (!letter) throw new Error(`No letter went to ${mailbox}.`);
  return tokenIn(letter);
}

/** An act that is one call, the same each time. */
export const once =
  (request: RunRequest): Act['does'] =>
  (run) =>
    void run(request);
