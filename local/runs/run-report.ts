import type { CallOutcome } from '../services/html/call-server';
import type { PageMade } from '../services/html/html-output';
import type { StartedGoogle } from '../services/start-google';
import type { JournalEntry } from '../services/world/journal-entry';
import type { Question, Shown } from '../services/world/running-execution';

/**
 * An error as the script threw it. If a value other than an error was thrown, `message` is the
 * value as text.
 */
export interface ScriptError {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
}

export interface RunReport {
  result: unknown;
  /** Page that the function returned, or `null` if its result is something else. */
  page: PageMade | null;
  error: ScriptError | undefined;
  /** `killed` by a fault, `timed out` by the time limit, otherwise `''`. */
  killed: '' | 'killed' | 'timed out';
  /**
   * True if the requested fault struck. False if its call was never made, or cannot have this kind
   * of fault.
   */
  faultHit: boolean;
  calls: number;
  /** Number of service calls that read or write data, such as cells. */
  dataCalls: number;
  journal: JournalEntry[];
  shown: Shown[];
  /** Question that an attended run waits for, or `null` if the run is over. */
  question: Question | null;
  /** Virtual milliseconds from the request to the end of the run. 0 if the run is paused. */
  duration: number;
  /** Real milliseconds spent in the imitated services. */
  served: number;
  execution: number;
}

function errorOf(error: unknown): ScriptError | undefined {
  if (error === null || error === undefined) return undefined;
  if (typeof error === 'object' && 'message' in error) return error as ScriptError;
  return { name: '', message: String(error) };
}

export function reportOf(
  { world, pageMade }: Pick<StartedGoogle, 'world' | 'pageMade'>,
  { run, result, error }: CallOutcome,
): RunReport {
  const own = run
    ? world.journal
        .slice(run.firstEntry, run.entriesEnd)
        .filter(({ execution }) => execution === run.id)
    : [];
  return {
    result,
    page: pageMade(result),
    error: errorOf(error),
    killed: run?.killed ?? '',
    faultHit: run?.faultHit ?? false,
    calls: own.length,
    dataCalls: own.filter(({ kind }) => kind === 'data').length,
    journal: own,
    shown: run?.shown ?? [],
    question: run?.question ?? null,
    duration: run?.finished ? Math.round(run.finished - run.requestedAt) : 0,
    served: run?.served ?? 0,
    execution: run?.id ?? 0,
  };
}
