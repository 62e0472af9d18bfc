import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DeployFailure } from '../../deploy/deploy-failure';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { NoLiveFile } from '../read/live-file';
import { type AskPage, coldStart, measuredColdStarts } from './cold-start';
import { commandWords } from './command-words';
import { type KitContext, wordsOf } from './kit-context';
import { takeLiveFile } from './live-folder';
import { printPasteSteps, putKit } from './put-kit';

export interface KitOptions {
  readonly language: Language;
  readonly paste: boolean;
  readonly coldStart: boolean;
  readonly take: string | null;
  /** Name under which clasp keeps the account. */
  readonly user: string | null;
  /** Options of `npm run deploy` for the kit's own script. */
  readonly deploy: readonly string[];
}

/** Reads the command line. Throws DeployFailure with a sentence that shows the usage. */
export function readKitOptions(args: readonly string[]): KitOptions {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const options = {
    language: text,
    paste: flag,
    'cold-start': flag,
    take: text,
    script: text,
    'new-sheet': flag,
    user: { ...text, short: 'u' } as const,
  };
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const language = values.language === 'en' ? 'en' : 'vi';
    const { paste, take = null, user = null, script } = values;
    const deploy = [
      ...(script ? ['--script', script] : []),
      ...(values['new-sheet'] ? ['--new-sheet'] : []),
    ];
    return { language, paste, coldStart: values['cold-start'], take, user, deploy };
  } catch (error) {
    throw new DeployFailure(commandWords('vi').badOption, { cause: error });
  }
}

function take(context: KitContext, file: string): void {
  const words = wordsOf(context);
  const refused = (reason: string, cause?: unknown) =>
    new DeployFailure(format(words.notTaken, { file, reason }), { cause });
  if (!existsSync(file)) throw refused(words.missing);
  try {
    const name = takeLiveFile(
      context.root,
      readFileSync(file, 'utf8'),
      measuredColdStarts(context),
    );
    context.print(format(words.taken, { name }));
  } catch (error) {
    throw error instanceof NoLiveFile ? refused(words.refusals[error.reason], error) : error;
  }
}

/** Runs the command. Throws DeployFailure with a sentence that says what to do. */
export async function runKitCommand(
  context: KitContext,
  options: KitOptions,
  ask: AskPage,
): Promise<void> {
  if (options.take !== null) take(context, options.take);
  else if (options.coldStart) await coldStart(context, ask);
  else if (options.paste) await printPasteSteps(context);
  else await putKit(context, options.deploy);
}
