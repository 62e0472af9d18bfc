import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import type { TabKey } from '../../src/records/tab-key';
import { rowsOf } from '../bundle/rows-of';

/** Something that a person does in one run, and how the same person does it once more after a fault. */
export interface Act {
  readonly request: RunRequest;
  readonly again: (google: AppsScript) => void;
  /** What the office does later, that only comes out right where nothing is half. */
  readonly later?: (google: AppsScript) => void;
}

/** The ways in which a run ends early: an error before a call or after it, and Google ending the run. */
const KINDS = ['throw-before', 'throw-after', 'kill-after'] as const;

const TABS = ['units', 'tracking', 'directives'] as const;

/** Cells that tell when and by whom, and copies that every day makes anew. */
const PASSING = ['changedAt', 'changedBy', 'standing', 'lastImport'];

/** The rows of the tabs that acts change, without what differs from one run to the next, in no order. */
export function standing(google: AppsScript, tabs: readonly TabKey[] = TABS): string[] {
  const texts = tabs.flatMap((tab) =>
    rowsOf(google, tab).map((row) => {
      const cells = Object.entries(row).filter(([key]) => !PASSING.includes(key));
      return `${tab}: ${cells.map(([, text]) => text).join(' | ')}`;
    }),
  );
  return texts.filter((text) => /[^ |]/.test(text.replace(/^\w+: /, ''))).sort();
}

/**
 * Strikes an act at every data call in every way, lets the clock run once, has the act done again, and names the calls
 * after which the rows are not those of an act that nothing befell, or a row was meanwhile neither as before nor as after.
 */
export function tornBy(
  google: AppsScript,
  { request, again, later = () => undefined }: Act,
): string[] {
  const saved = google.save();
  const before = standing(google, ['tracking']);
  const { journal } = google.run(request);
  google.tick('tick');
  const whole = new Set([...before, ...standing(google, ['tracking'])]);
  later(google);
  const done = standing(google);
  const calls = journal.filter(({ kind }) => kind === 'data');
  return KINDS.flatMap((kind) =>
    calls.flatMap(({ call, name }) => {
      google.restore(saved);
      google.run({ ...request, faultAt: call, kind });
      google.tick('tick');
      const half = standing(google, ['tracking']).filter((row) => !whole.has(row));
      again(google);
      google.tick('tick');
      later(google);
      const isOther = JSON.stringify(standing(google)) !== JSON.stringify(done);
      const wrong = [...(half.length > 0 ? ['half'] : []), ...(isOther ? ['other'] : [])];
      return wrong.length > 0 ? [`${kind} ${call} ${name}: ${wrong.join(', ')}`] : [];
    }),
  );
}
