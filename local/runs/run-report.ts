import type { CallOutcome } from '../services/html/call-server';
import type { PageMade } from '../services/html/html-output';
import type { StartedGoogle } from '../services/start-google';
import type { JournalEntry } from '../services/world/journal-entry';
import type { Question, Shown } from '../services/world/running-execution';

/** An error as the script threw it. */
export interface ScriptError {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
}

/** What came of a run. */
export interface RunReport {
  result: unknown;
  /** The page that the function returned; null for anything else. */
  page: PageMade | null;
  error: ScriptError | undefined;
  /** 'killed' by a fault, 'timed out' by the limit, '' otherwise. */
  killed: '' | 'killed' | 'timed out';
  /** Whether the fault asked for struck: it does not when the run made fewer calls, or another kind of call. */
  faultHit: boolean;
  /** Service calls made. */
  calls: number;
  /** Those of them that count as data calls. */
  dataCalls: number;
  journal: JournalEntry[];
  shown: Shown[];
  /** What an attended run waits on; null when it is over. */
  question: Question | null;
  /** Virtual milliseconds from when it was asked for to its end. */
  duration: number;
  /** Milliseconds of this computer that the services in memory took. */
  served: number;
  execution: number;
}

function errorOf(error: unknown): ScriptError | undefined {
  if (error === null || error === undefined) return undefined;
  if (typeof error === 'object' && 'message' in error) return error as ScriptError;
  return { name: '', message: String(error) };
}

/** Sums a run up from its outcome and the journal. */
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
    duration: run?.finished ? Math.round(run.finished - run.asked) : 0,
    served: run?.served ?? 0,
    execution: run?.id ?? 0,
  };
}
