/** `npx tsx history/made-up/sample.ts` rewrites the sample files in history/sample. */
import { writeFileSync } from 'node:fs';
import { madeUpClosing, madeUpCsv } from './made-up-file';

/** Office 2 has not closed October. */
const MONTHS = [[9, 10], [9]];

for (const [at, months] of MONTHS.entries()) {
  const office = at + 1;
  const closings = months.map((month) => madeUpClosing({ office, year: 2026, dispatch: 2, month }));
  const path = new URL(`../sample/xa-mau-${office}.csv`, import.meta.url);
  writeFileSync(path, madeUpCsv(closings, '2026-11-02T08:00'));
}
