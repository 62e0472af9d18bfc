import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsScript } from '../apps-script';
import { writeXlsx } from '../workbook/write-xlsx';
import type { Played } from './play-follow-up';
import { writeMail } from './write-mail';

/** What the demo writes into its folder, by name. */
export const RESULT_NAMES = ['workbook.xlsx', 'mail', 'summary.html', 'journal.json'] as const;

/** Writes what a follow-up left: the workbook, the letters, the summary, the journal. Replaces an earlier run's. */
export async function writeResults({ google, report }: Played, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of RESULT_NAMES) rmSync(join(folder, name), { recursive: true, force: true });
  await writeXlsx(google.snapshot(), join(folder, 'workbook.xlsx'));
  await writeMail(google.letters, join(folder, 'mail'));
  writeFileSync(join(folder, 'summary.html'), report);
  await writeJournal(google.journal, join(folder, 'journal.json'));
}

/** One service call a line, so that the file can be read with any tool. */
async function writeJournal(journal: AppsScript['journal'], path: string): Promise<void> {
  const out = createWriteStream(path);
  out.write('[\n');
  for (const [index, entry] of journal.entries()) {
    const { name, start, cost, execution, entry: job, kind } = entry;
    const line = JSON.stringify({ name, start, cost, run: { id: execution, entry: job }, kind });
    if (!out.write(`${line}${index < journal.length - 1 ? ',' : ''}\n`)) await once(out, 'drain');
  }
  out.end(']\n');
  await once(out, 'finish');
}
