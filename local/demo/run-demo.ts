import { fileURLToPath } from 'node:url';
import { say } from '../../src/texts/say';
import { demoWords } from './demo-words';
import { readOptions } from './options';
import { type Played, playFollowUp } from './play-follow-up';
import { sendBySmtp } from './write-mail';
import { writeResults } from './write-results';

/** The page of a demo that nobody serves: letters carry an address that cannot be opened. */
const PAGE_ADDRESS = 'https://don-doc.example.org/exec';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const tell = (line: string) => console.log(line);

/** Plays, writes and tells; gives what was played. */
export async function runDemo(
  args: readonly string[],
  pageAddress = PAGE_ADDRESS,
): Promise<Played> {
  const options = readOptions(args);
  const played = playFollowUp(options, { dist, pageAddress, tell });
  await writeResults(played, options.out);
  if (options.smtp) await sendBySmtp(played.google.letters, options.smtp);
  tellResults(played, options);
  return played;
}

function tellResults(
  { google }: Played,
  { out, language }: Pick<ReturnType<typeof readOptions>, 'out' | 'language'>,
): void {
  const lines = demoWords(language);
  const letters = google.letters.length;
  tell(say(lines.cost, { runs: google.executions.length, calls: google.journal.length, letters }));
  tell(say(lines.wrote, { folder: out }));
  tell(lines.workbook);
  tell(say(lines.mail, { count: letters }));
  tell(lines.summary);
  tell(lines.journal);
}
