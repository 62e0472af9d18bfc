import type { PeriodFile } from '../../src/periods/rules/period-file';
import { format } from '../../src/texts/format';
import { matchKey } from '../../src/texts/match-key';
import { formatCount } from '../../src/texts/number-text';
import type { Desk } from '../desk';
import { keyOfDispatch, rowsOfFile } from '../store/columns';
import { openStaging, type Staging } from '../store/staging';
import { commit, nextOf } from '../store/store';
import { type HistoryClosing, isPlain, isTaken, type Outcome, planHistory } from './plan-history';
import { type FileFault, readOne } from './read-one';
import { sayOutcomes } from './say-outcomes';

/** Files after which a long run says how far it has come. */
const TOLD_AFTER = 5_000;

/**
 * Reads files one after the other, says of each what became of it, and adds those that are taken to a history, all at
 * once. Files of which nothing is new change nothing. Tells whether none asks for anything more.
 */
export async function takeIn(
  paths: readonly string[],
  dir: string,
  dialog: Desk,
): Promise<boolean> {
  const { outcomes, added } = await prepared(paths, dir, dialog);
  if (added > 0) await commit(dir, dialog);
  else await dialog.disk.remove(nextOf(dir));
  sayOutcomes(paths, outcomes, dialog);
  dialog.print(format(dialog.words.added, { count: count(added, dialog), dir }));
  return outcomes.every(isPlain);
}

interface Prepared {
  readonly outcomes: readonly Outcome[];
  /** Rows that are new. */
  readonly added: number;
}

/** Prepares what the history will be, beside what it is; nothing stays of it where that does not end well. */
async function prepared(paths: readonly string[], dir: string, dialog: Desk): Promise<Prepared> {
  try {
    const staging = await openStaging(dir, dialog);
    try {
      const read = paths.map((path, at) => {
        if (at > 0 && at % TOLD_AFTER === 0) dialog.tell(progress(at, paths.length, dialog));
        return readInto(staging, path, at, dialog);
      });
      const outcomes = planHistory(read, await staging.known());
      const taken = outcomes.flatMap((outcome, at) => (isTaken(outcome) ? [at] : []));
      return { outcomes, added: await staging.prepare(taken) };
    } finally {
      staging.close();
    }
  } catch (error) {
    await dialog.disk.remove(nextOf(dir));
    throw error;
  }
}

function readInto(
  staging: Staging,
  path: string,
  at: number,
  { version }: Desk,
): HistoryClosing | FileFault {
  const file = readOne(path, version);
  if (typeof file === 'string') return file;
  staging.add(at, rowsOfFile(file));
  // A text that was cut out of a sheet keeps the whole sheet in memory; a copy does not.
  return structuredClone(closingOf(file));
}

/** Gives what a file's closing is told apart by. */
export function closingOf(file: PeriodFile): HistoryClosing {
  const { period, closing, closedAt, checksum } = file.total;
  return {
    office: matchKey(file.office),
    dispatch: keyOfDispatch(file),
    ...{ period, closing, closedAt, checksum },
    fileSeal: file.seal,
  };
}

function progress(at: number, files: number, dialog: Desk): string {
  return format(dialog.words.reading, { at: count(at, dialog), files: count(files, dialog) });
}

function count(value: number, { language }: Desk): string {
  return formatCount(value, language);
}
