import { parseArgs } from 'node:util';
import { format } from '../src/texts/format';
import type { Language } from '../src/texts/language';
import { DeployFailure } from './deploy-failure';
import { deployWords } from './deploy-words';

export interface DeployOptions {
  readonly language: Language;
  readonly dryRun: boolean;
  /** Runs all tests before the push. The quick self-test always runs. */
  readonly test: boolean;
  /** Makes or updates a template for copying, instead of an office's own spreadsheet. */
  readonly template: boolean;
  /** Id of an existing script that is not saved yet. */
  readonly script: string | null;
  /** Id of the deployment whose address is in letters, if it is not saved yet. */
  readonly deployment: string | null;
  /** Name under which clasp keeps the account (`npx clasp login -u NAME`). */
  readonly user: string | null;
  /** Makes another spreadsheet, after a run that stopped while it made one. */
  readonly newSheet: boolean;
  /** Makes a new address for the page, after its deployment was deleted. */
  readonly newAddress: boolean;
}

const BOTH = [deployWords('vi'), deployWords('en')];

/** How the command is used, in both languages, because the machine's locale says little about who reads it. */
export const USAGE = BOTH.map(({ usage }) => usage).join('\n');

export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/** Reads the command line. Throws DeployFailure with a sentence that shows the usage. */
export function readOptions(args: readonly string[]): DeployOptions {
  const values = parse(args);
  const language = values.language === 'en' ? 'en' : 'vi';
  const { script = null, deployment = null, user = null } = values;
  if (script !== null && !/^[\w-]{20,}$/.test(script)) {
    throw new DeployFailure(format(deployWords(language).failures.badScriptId, { value: script }));
  }
  return {
    language,
    dryRun: values['dry-run'],
    test: values.test,
    template: values.template,
    script,
    deployment,
    user,
    newSheet: values['new-sheet'],
    newAddress: values['new-address'],
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    language: text,
    script: text,
    deployment: text,
    user: { ...text, short: 'u' },
    template: flag,
    test: flag,
    'dry-run': flag,
    'new-sheet': flag,
    'new-address': flag,
  };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const sentences = BOTH.map(({ failures, usage }) => `${failures.badOption} ${usage}`);
    throw new DeployFailure(sentences.join('\n'), { cause: error });
  }
}
