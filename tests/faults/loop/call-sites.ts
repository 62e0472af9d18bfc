import type { AppsScript } from '../../../local/apps-script';
import type { RunReport } from '../../../local/runs/run-report';
import type { Act } from '../acts/act';
import { perform } from './perform';

/** A service call of an act that something may befall. */
export interface Call {
  /** Counted from 1 over all runs of the act. */
  readonly at: number;
  readonly name: string;
  /** Call site in the add-on with its callers; the same in each iteration of a loop. */
  readonly site: string;
}

/** An act without faults. */
export interface Undisturbed {
  readonly reports: readonly RunReport[];
  readonly calls: readonly Call[];
}

/** More service calls than any run makes. */
const MOST_CALLS = 5_000;

/** The calls that turn a report into PDF: no data calls, but the longest of a run that sends one. */
const PRINTING = /^(Utilities\.newBlob|Blob\.)/;

/** Performs an act without faults, and records from where in the add-on each call was made. */
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

/** Number of callers that distinguish call sites; further ones are the same job in another dialog. */
const CALLERS = 4;

/** Stack of the add-on's code, innermost first. */
function siteNow(): string {
  const places = (new Error('here').stack ?? '').match(/Code\.js:\d+:\d+/g) ?? [];
  return places.slice(0, CALLERS).join(' ');
}
