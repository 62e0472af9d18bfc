/** `npx tsx history/made-up/sample.ts` rewrites the sample period files in history/sample. */
import { writeFileSync } from 'node:fs';
import { type MadeUp, madeUpFile, workbookBytes } from './made-up-file';

/** Two offices in September and October; office 2 has not sent October. */
export const SAMPLE: readonly MadeUp[] = [
  { office: 1, year: 2026, dispatch: 1, month: 9 },
  { office: 2, year: 2026, dispatch: 1, month: 9 },
  { office: 1, year: 2026, dispatch: 1, month: 10 },
];

for (const one of SAMPLE) {
  const path = new URL(`../sample/xa-mau-${one.office}-thang-${one.month}.xlsx`, import.meta.url);
  writeFileSync(path, workbookBytes(madeUpFile(one)));
}
