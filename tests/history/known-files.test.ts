import { readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { historyWords } from '../../history/history-words';
import { madeUpFile, workbookBytes } from '../../history/made-up/made-up-file';
import { historySandbox } from './history-sandbox';

const SAME = historyWords('vi').outcomes.same;
const sandbox = historySandbox();
const path = sandbox.put('mot.xlsx', '');
const bytes = workbookBytes(madeUpFile({ office: 1, year: 2025, dispatch: 1, month: 11 }));
const other = workbookBytes(madeUpFile({ office: 2, year: 2025, dispatch: 1, month: 11 }));

const outcomeOf = (printed: readonly string[]) => printed.find((line) => line.includes('mot.xlsx'));

/** Writes the file with a date of choice. */
function put(content: Uint8Array, day: string): void {
  writeFileSync(path, content);
  utimesSync(path, new Date(day), new Date(day));
}

describe('a file that was read before', () => {
  beforeEach(async () => {
    rmSync(sandbox.out, { recursive: true, force: true });
    put(bytes, '2025-12-01');
    await sandbox.importFiles();
  });

  it('is not read again if it has the same size and date', async () => {
    put(new Uint8Array(statSync(path).size), '2025-12-01');
    const { printed, succeeded } = await sandbox.importFiles();
    expect(outcomeOf(printed)).toContain(SAME);
    expect(succeeded).toBe(true);
  });

  it('is not read as a workbook if only its date differs, and then known by that date', async () => {
    put(bytes, '2026-01-01');
    expect(outcomeOf((await sandbox.importFiles()).printed)).toContain(SAME);
    put(new Uint8Array(bytes.length), '2026-01-01');
    expect(outcomeOf((await sandbox.importFiles()).printed)).toContain(SAME);
  });

  it('is read again if it has changed', async () => {
    put(other, '2026-01-01');
    const { printed } = await sandbox.importFiles();
    expect(outcomeOf(printed)).not.toContain(SAME);
    expect(await sandbox.ask('SELECT COUNT(DISTINCT office_key) FROM dondoc.figures')).toEqual([
      [2],
    ]);
  });

  it('is read again if its figures are no longer there, or the list of known files is damaged', async () => {
    const figures = sandbox.digests('figures');
    rmSync(join(sandbox.out, 'figures'), { recursive: true });
    await sandbox.importFiles();
    expect(sandbox.digests('figures')).toEqual(figures);
    const list = join(sandbox.out, 'known-files.json');
    const known = readFileSync(list, 'utf8');
    truncateSync(list, 5);
    expect(outcomeOf((await sandbox.importFiles()).printed)).toContain(SAME);
    expect(readFileSync(list, 'utf8')).toBe(known);
  });

  it('is reported again each time if it is refused', async () => {
    put(new Uint8Array(8), '2026-01-01');
    const first = await sandbox.importFiles();
    const second = await sandbox.importFiles();
    expect(outcomeOf(second.printed)).toBe(outcomeOf(first.printed));
    expect(second.succeeded).toBe(false);
  });
});
