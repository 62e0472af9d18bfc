import { resolve } from 'node:path';
import type { PeriodFile } from '../../src/periods/rules/period-file';
import { format } from '../../src/texts/format';
import { matchKey } from '../../src/texts/match-key';
import { formatCount } from '../../src/texts/number-text';
import type { HistoryContext } from '../history-context';
import { dispatchKeyOf, rowsOfFile } from '../store/columns';
import { type KnownFile, readKnownFiles, writeKnownFiles } from '../store/known-files';
import { openStaging, type Staging } from '../store/staging';
import { commit, preparedFolder } from '../store/store';
import {
  type ClosingResult,
  type HistoryClosing,
  identityOf,
  isImported,
  needsNoAction,
  type Outcome,
  planHistory,
} from './plan-history';
import { printOutcomes } from './print-outcomes';
import { contentOf, type FoundFile, foundFile, readHistoryFile } from './read-history-file';

/** Number of files after which progress is reported. */
const PROGRESS_EVERY = 5_000;

/**
 * Reads the files that are not known, adds the new ones to the history in one step, and prints the outcome of
 * each file. Returns true if no file needs action by the user.
 */
export async function importFiles(
  paths: readonly string[],
  dir: string,
  context: HistoryContext,
): Promise<boolean> {
  const { outcomes, added, known } = await prepareHistory(paths, dir, context);
  if (added > 0) await commit(dir, context);
  else await context.disk.remove(preparedFolder(dir));
  await writeKnownFiles(dir, known, context);
  printOutcomes(paths, outcomes, context);
  context.print(format(context.words.added, { count: count(added, context), dir }));
  return outcomes.every(needsNoAction);
}

interface Prepared {
  readonly outcomes: readonly Outcome[];
  readonly added: number;
  /** Files that the next run need not read. */
  readonly known: readonly KnownFile[];
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
      const known = findKnown(readKnownFiles(dir), await staging.identities());
      const read = paths.map((path, at) => {
        if (at > 0 && at % PROGRESS_EVERY === 0)
          context.reportProgress(progress(at, paths.length, context));
        return readInto(staging, { path, at, known }, context);
      });
      const outcomes = planHistory(
        read.map(({ result }) => result),
        await staging.known(),
      );
      const imported = outcomes.flatMap((outcome, at) => (isImported(outcome) ? [at] : []));
      const files = read.flatMap(({ file }, at) => {
        const outcome = outcomes[at];
        return file && outcome && needsNoAction(outcome) ? [file] : [];
      });
      const all = new Map([...known.files, ...files].map((file) => [file.path, file]));
      return { outcomes, added: await staging.prepare(imported), known: [...all.values()] };
    } finally {
      staging.close();
    }
  } catch (error) {
    await context.disk.remove(preparedFolder(dir));
    throw error;
  }
}

interface Known {
  readonly files: readonly KnownFile[];
  /** True if the file has the size and date that it had when it was read. */
  isUnchanged(file: FoundFile): boolean;
  withDigest(digest: string): KnownFile | undefined;
}

/** Only files whose closing is in the history count, so that figures that were deleted are read again. */
function findKnown(
  listed: readonly KnownFile[],
  identities: readonly Pick<HistoryClosing, 'office' | 'checksum'>[],
): Known {
  const inHistory = new Set(identities.map(identityOf));
  const files = listed.filter((file) => inHistory.has(identityOf(file)));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byDigest = new Map(files.map((file) => [file.digest, file]));
  return {
    files,
    isUnchanged: ({ path, size, modified }) => {
      const known = byPath.get(path);
      return known?.size === size && known.modified === modified;
    },
    withDigest: (digest) => byDigest.get(digest),
  };
}

/** The result for a file. `file` is missing if it was refused, or is listed as it is. */
interface ReadFile {
  readonly result: ClosingResult;
  readonly file?: KnownFile;
}

const SAME = { ok: false, reason: 'same' } as const;

function readInto(
  staging: Staging,
  { path, at, known }: { path: string; at: number; known: Known },
  { version }: HistoryContext,
): ReadFile {
  const found = foundFile(resolve(path));
  if (!found.ok) return { result: found };
  if (known.isUnchanged(found)) return { result: SAME };
  const content = contentOf(path);
  if (!content.ok) return { result: content };
  const { ok: _, ...stamp } = found;
  const { bytes, digest } = content;
  const earlier = known.withDigest(digest);
  if (earlier) return { result: SAME, file: { ...earlier, ...stamp } };
  const result = readHistoryFile(path, bytes, version);
  if (!result.ok) return { result };
  staging.add(at, rowsOfFile(result.file));
  // Texts from a sheet keep the whole sheet in memory; copies do not.
  const closing = structuredClone(closingOf(result.file));
  const { office, checksum } = closing;
  return { result: { ok: true, closing }, file: { ...stamp, digest, office, checksum } };
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
