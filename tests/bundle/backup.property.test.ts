import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importWorkbook } from '../../local/import-workbook';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { backupWorkbook } from '../../src/backup/page/backup-workbook';
import { readTabs } from '../../src/backup/page/read-tabs';
import { shows } from '../promises/shows';
import { asking, freshFile, NASTY } from './backup-office';
import { tabOf } from './rows-of';

shows(52);

const google = freshFile();
const file = await readTabs(asking(google), () => undefined);
if (file === null) throw new Error('The file keeps changing');

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

it('the workbook of a backup gives back any text when Google imports it, in our columns and in those of people', async () => {
  await fc.assert(
    fc.asyncProperty(manyTexts, async (texts) => {
      const rows = [['Ghi chú'], ...texts.map((text) => [text])];
      const tabs = [{ tab: 'units', name: 'Đơn vị', headerRow: 1, rows: rows.length }];
      const facts = { ...file.facts, tabs };
      const bytes = backupWorkbook({ facts, rows: new Map([['units', rows]]) }, BACKUP_WORDS.vi);
      await importWorkbook(google, bytes);
      const values = tabOf(google, 'units').values.map(([value = '']) => value);
      expect(values).toEqual(rows.flat().slice(0, values.length));
      expect(rows.flat().slice(values.length).join('')).toBe('');
    }),
    { numRuns: 40 },
  );
});
