import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DeployFailure } from '../../deploy/deploy-failure';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { NoLiveFile } from '../read/live-file';
import { type AskPage, coldStart, measuredColdStarts } from './cold-start';
import { commandWords } from './command-words';
import { type KitDesk, wordsOf } from './kit-desk';
import { takeLiveFile } from './live-folder';
import { putKit, tellPaste } from './put-kit';

/** What `npm run live-check` is asked to do. */
export interface KitOptions {
  readonly language: Language;
  readonly paste: boolean;
  readonly coldStart: boolean;
  readonly take: string | null;
}

/** Reads the command line. Throws DeployFailure with a sentence that shows the usage. */
export function readKitOptions(args: readonly string[]): KitOptions {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const options = { language: text, paste: flag, 'cold-start': flag, take: text };
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const language = values.language === 'en' ? 'en' : 'vi';
    const { paste, take = null } = values;
    return { language, paste, coldStart: values['cold-start'], take };
  } catch (error) {
    throw new DeployFailure(commandWords('vi').badOption, { cause: error });
  }
}

function take(desk: KitDesk, file: string): void {
  const words = wordsOf(desk);
  const refused = (reason: string, cause?: unknown) =>
    new DeployFailure(format(words.notTaken, { file, reason }), { cause });
  if (!existsSync(file)) throw refused(words.missing);
  try {
    const name = takeLiveFile(desk.root, readFileSync(file, 'utf8'), measuredColdStarts(desk));
    desk.print(format(words.taken, { name }));
  } catch (error) {
    throw error instanceof NoLiveFile ? refused(words.refusals[error.reason], error) : error;
  }
}

/** Does what the command line asks. Throws DeployFailure with a sentence that says what to do. */
export async function runKitCommand(
  desk: KitDesk,
  options: KitOptions,
  ask: AskPage,
): Promise<void> {
  if (options.take !== null) take(desk, options.take);
  else if (options.coldStart) await coldStart(desk, ask);
  else if (options.paste) await tellPaste(desk);
  else await putKit(desk);
}
