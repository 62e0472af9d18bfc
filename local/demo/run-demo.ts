import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { format } from '../../src/texts/format';
import type { AppsScript } from '../apps-script';
import { nodeHost } from '../host/node/node-host';
import { writeXlsx } from '../workbook/write-xlsx';
import { demoWords } from './demo-words';
import { readOptions } from './options';
import { type Played, playFollowUp } from './play-follow-up';
import { sendBySmtp, writeMail } from './write-mail';

/** Address in the letters if nobody serves the page. It cannot be opened. */
const PAGE_ADDRESS = 'https://don-doc.example.org/exec';

const print = (line: string) => console.log(line);

export async function runDemo(
  args: readonly string[],
  pageAddress = PAGE_ADDRESS,
): Promise<Played> {
  const options = readOptions(args);
  const played = playFollowUp(options, { host: nodeHost, pageAddress, print });
  await writeResults(played, options.out);
  if (options.smtp) await sendBySmtp(played.google.letters, options.smtp);
  printResults(played, options);
  return played;
}

function printResults(
  { google }: Played,
  { out, language }: Pick<ReturnType<typeof readOptions>, 'out' | 'language'>,
): void {
  const lines = demoWords(language);
  const letters = google.letters.length;
  print(
    format(lines.cost, { runs: google.executions.length, calls: google.journal.length, letters }),
  );
  print(format(lines.wrote, { folder: out }));
  print(lines.workbook);
  print(format(lines.mail, { count: letters }));
  print(lines.summary);
  print(lines.journal);
}

/** Replaces the results of an earlier run in `folder`. */
async function writeResults({ google, report }: Played, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  removeEarlierLetters(join(folder, 'mail'));
  await writeXlsx(google.snapshot(), join(folder, 'workbook.xlsx'));
  await writeMail(google.letters, join(folder, 'mail'));
  writeFileSync(join(folder, 'summary.html'), report());
  await writeJournal(google.journal, join(folder, 'journal.json'));
}

/** Removes the letters of an earlier run, recognised by their file names, and nothing else. */
function removeEarlierLetters(folder: string): void {
  if (!existsSync(folder)) return;
  const letters = readdirSync(folder).filter((name) =>
    /^\d{4,}_\d{4}-\d\d-\d\d_.+\.eml$/.test(name),
  );
  for (const name of letters) rmSync(join(folder, name));
}

/** Writes a JSON array with one service call per line, so that line-based tools can read it. */
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
