import type { AppsScript } from '../../../local/apps-script';
import type { RunReport } from '../../../local/runs/run-report';
import type { RunRequest } from '../../../local/runs/run-request';
import { acknowledgeAnswer } from '../../builders/answers';
import { linkIn, owner, tokenIn } from '../../bundle/office';
import type { OfficeName } from './offices';

/** Runs a request. Throws if the run ends early, which ends the act. */
export type Run = (request: RunRequest) => RunReport;

/** Something that an office does by calling public functions that write. */
export interface Act {
  /** Name of the function, with the variant if there are several. */
  readonly name: string;
  readonly office: OfficeName;
  /** Builds the add-on for the act and returns its folder. Default: the usual build. */
  readonly build?: () => Promise<string>;
  /** Performs the act. Like a person, it first looks at the office and does not repeat what is already done. */
  readonly does: (run: Run, google: AppsScript) => void | Promise<void>;
  /**
   * Columns that may differ: after a lost edit event, or a change that died, the next summary fills them with its own
   * day and without the person; an import that is repeated can be undone only in part, and a change of a unit may leave marks for undo.
   */
  readonly passing?: readonly string[];
  /** Columns that may differ if a run ended early and nobody repeats the act: what they say is true either way. */
  readonly early?: readonly string[];
  /** Additional state that must be the same as without a fault: the log, or the whole file. */
  readonly looks?: 'log' | 'file';
  /** What the office says to people while the act is half done. Its rows may differ as long as it says so. */
  readonly names?: string;
  /** Additional promises that the act shows. Some promises are shown by every act. */
  readonly shows?: readonly number[];
  /** What the office does later. It works only if the act was not left half done. */
  readonly later?: (google: AppsScript) => void;
}

/** Request of a function that the owner's dialog calls. */
export const dialog = (fn: string, ...args: readonly unknown[]): RunRequest => ({
  fn,
  args: [...args],
  user: owner,
  context: 'dialog-call',
});

/** Request of a menu entry that the owner presses, with answers to its questions. */
export const menu = (fn: string, ...answers: readonly string[]): RunRequest => ({
  fn,
  user: owner,
  context: 'menu',
  answers: [...answers],
});

export const tick: RunRequest = { fn: 'tick', context: 'time-trigger' };

/** Tokens in the letters to a unit, given by its number. */
function tokensOf(google: AppsScript, unit: number): string[] {
  const mailbox = `dv00${unit}@phuninh.example.org`;
  return google.letters
    .filter((letter) => letter.to === mailbox && linkIn(letter) !== '')
    .map(tokenIn);
}

/** Token in the first letter to a unit, given by its number. */
export function tokenOf(google: AppsScript, unit: number): string {
  const [token] = tokensOf(google, unit);
  if (token === undefined) throw new Error(`No letter went to unit ${unit}.`);
  return token;
}

/** The second unit acknowledges on the page behind the link in its latest letter. */
export function confirmsByLatestLink(google: AppsScript): void {
  const token = tokensOf(google, 2).at(-1) ?? '';
  google.callFromPage('confirmReceipt', token, acknowledgeAnswer(), 'd4'.repeat(16));
}

/** An act that consists of one request, which is always the same. */
export const once =
  (request: RunRequest): Act['does'] =>
  (run) =>
    void run(request);
