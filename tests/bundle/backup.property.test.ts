import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { backupWorkbook } from '../../src/backup/page/backup-workbook';
import { type BackupRow, digestOfRows } from '../../src/records/backup-cells';
import { shows } from '../promises/shows';
import { backedUp, busyOffice, freshFile, NASTY, restored, wholeBackup } from './backup-office';

shows(52);

const file = wholeBackup((await backedUp(busyOffice())).bytes);
const fresh = freshFile();
const empty = fresh.save();

const sign = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  '&',
  '<',
  '0',
  '1',
  'E',
  '/',
  '.',
  ':',
  ' ',
  '\n',
  'ạ',
  'đ',
  '＝',
);
const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: sign, maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
);

const manyTexts = fc.array(anyText, { minLength: 4, maxLength: 12 });

/** Number formats as Sheets reports them: none set, plain text, date. */
const anyFormat = fc.constantFrom('0.###############', '@', 'dd/mm/yyyy');

/**
 * Puts texts into a column of the rows below the headers. A column of people's own also gets a
 * number format.
 */
const withTexts = (
  rows: readonly BackupRow[],
  texts: readonly string[],
  { place, format }: { place: number; format: string },
) =>
  rows.map((row, at) => {
    const value = texts[at - 1];
    if (at === 0 || value === undefined) return row;
    const cell = format === '' || value === '' ? value : { value, format, formula: '' };
    return row.map((old, column) => (column === place ? cell : old));
  });

/** Columns of Đơn vị: the add-on's note, and one that people have added. */
const HEADERS = file.rows.get('units')?.[0]?.map(String) ?? [];
const [NOTE, OWN] = ['Ghi chú', 'Ghi chú riêng'].map((header) => HEADERS.indexOf(header)) as [
  number,
  number,
];

it('a backup and its restore give back any text, in our columns and in those of people', async () => {
  await fc.assert(
    fc.asyncProperty(manyTexts, anyFormat, async (texts, format) => {
      const noted = withTexts(file.rows.get('units') ?? [], texts, { place: NOTE, format: '' });
      const units = withTexts(noted, texts, { place: OWN, format });
      const tabs = file.manifest.tabs.map((one) =>
        one.tab === 'units' ? { ...one, digest: digestOfRows(units) } : one,
      );
      const changed = {
        manifest: { ...file.manifest, tabs },
        rows: new Map([...file.rows, ['units', units]]),
      };
      fresh.restore(empty);
      const outcome = await restored(fresh, backupWorkbook(changed, BACKUP_WORDS.vi));
      expect(JSON.stringify(outcome)).not.toContain('không giống');
      const again = wholeBackup((await backedUp(fresh)).bytes);
      expect(digestOfRows(again.rows.get('units') ?? [])).toEqual(digestOfRows(units));
    }),
    { numRuns: 12 },
  );
});
