import type { AppsScript } from '../../../local/apps-script';
import type { RunReport } from '../../../local/runs/run-report';
import type { Act } from '../acts/act';
import { perform } from './perform';

/** A service call of an act, at which a fault can be injected. */
export interface Call {
  /** Number of the call, from 1, over all runs of the act. */
  readonly at: number;
  readonly name: string;
  /**
   * Position of the call in the add-on's code, with its callers. It is the same in each iteration
   * of a loop.
   */
  readonly site: string;
}

/** Reports and calls of an act without faults. */
export interface Undisturbed {
  readonly reports: readonly RunReport[];
  readonly calls: readonly Call[];
}

/** Upper bound of the service calls of a run. */
const MOST_CALLS = 5_000;

/**
 * Calls that convert a report to PDF. They do not count as data calls, but take longest in a run
 * that sends a report.
 */
const PRINTING = /^(Utilities\.newBlob|Blob\.)/;

/** Performs an act without faults, and records from which position in the add-on each call was made. */
export async function undisturbed(act: Act, google: AppsScript): Promise<Undisturbed> {
  const sites: string[][] = [];
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { reports } = await perform(act, google, null, () => {
    const own: string[] = [];
    sites.push(own);
    const note = () => void own.push(siteNow());
    return {
      at: Object.fromEntries(Array.from({ length: MOST_CALLS }, (_, at) => [at + 1, note])),
    };
  });
  Error.stackTraceLimit = stackTraceLimit;
  let before = 0;
  const calls = reports.flatMap(({ journal, calls: count }, run) => {
    const first = before;
    before += count;
    return journal
      .filter(({ kind, name }) => kind === 'data' || PRINTING.test(name))
      .map(({ call, name }) => ({
        at: first + call,
        name,
        site: `${name} ${sites[run]?.[call - 1] ?? ''}`,
      }));
  });
  return { reports, calls };
}

/**
 * Number of callers by which call sites are distinguished. Callers further out only tell which
 * dialog does the same job.
 */
const CALLERS = 4;

/** Positions of the add-on's code on the current stack, innermost first. */
function siteNow(): string {
  const places = (new Error('here').stack ?? '').match(/Code\.js:\d+:\d+/g) ?? [];
  return places.slice(0, CALLERS).join(' ');
}
