import type { PeriodFile } from '../../src/periods/rules/period-file';
import { format } from '../../src/texts/format';
import { matchKey } from '../../src/texts/match-key';
import { formatCount } from '../../src/texts/number-text';
import type { HistoryContext } from '../history-context';
import { dispatchKeyOf, rowsOfFile } from '../store/columns';
import { openStaging, type Staging } from '../store/staging';
import { commit, preparedFolder } from '../store/store';
import {
  type ClosingResult,
  type HistoryClosing,
  isImported,
  needsNoAction,
  type Outcome,
  planHistory,
} from './plan-history';
import { printOutcomes } from './print-outcomes';
import { readHistoryFile } from './read-history-file';

/** Number of files after which progress is reported. */
const PROGRESS_EVERY = 5_000;

/**
 * Reads the files, adds the new ones to the history in one step, and prints the outcome of each
 * file. Returns true if no file needs action by the user.
 */
export async function importFiles(
  paths: readonly string[],
  dir: string,
  context: HistoryContext,
): Promise<boolean> {
  const { outcomes, added } = await prepareHistory(paths, dir, context);
  if (added > 0) await commit(dir, context);
  else await context.disk.remove(preparedFolder(dir));
  printOutcomes(paths, outcomes, context);
  context.print(format(context.words.added, { count: count(added, context), dir }));
  return outcomes.every(needsNoAction);
}

interface Prepared {
  readonly outcomes: readonly Outcome[];
  readonly added: number;
}

/**
 * Reads the files and prepares the new state of the history in its own folder. Removes that folder
 * if an error occurs.
 */
async function prepareHistory(
  paths: readonly string[],
  dir: string,
  context: HistoryContext,
): Promise<Prepared> {
  try {
    const staging = await openStaging(dir, context);
    try {
      const read = paths.map((path, at) => {
        if (at > 0 && at % PROGRESS_EVERY === 0)
          context.reportProgress(progress(at, paths.length, context));
        return readInto(staging, path, at, context);
      });
      const outcomes = planHistory(read, await staging.known());
      const imported = outcomes.flatMap((outcome, at) => (isImported(outcome) ? [at] : []));
      return { outcomes, added: await staging.prepare(imported) };
    } finally {
      staging.close();
    }
  } catch (error) {
    await context.disk.remove(preparedFolder(dir));
    throw error;
  }
}

function readInto(
  staging: Staging,
  path: string,
  at: number,
  { version }: HistoryContext,
): ClosingResult {
  const result = readHistoryFile(path, version);
  if (!result.ok) return result;
  staging.add(at, rowsOfFile(result.file));
  // Texts from a sheet keep the whole sheet in memory; copies do not.
  return { ok: true, closing: structuredClone(closingOf(result.file)) };
}

export function closingOf(file: PeriodFile): HistoryClosing {
  const { period, closing, closedAt, checksum } = file.total;
  return {
    office: matchKey(file.office),
    dispatch: dispatchKeyOf(file),
    ...{ period, closing, closedAt, checksum },
    fileSeal: file.seal,
  };
}

function progress(at: number, files: number, context: HistoryContext): string {
  return format(context.words.reading, { at: count(at, context), files: count(files, context) });
}

function count(value: number, { language }: HistoryContext): string {
  return formatCount(value, language);
}
