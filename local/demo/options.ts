import { parseArgs } from 'node:util';
import { isDay } from '../../src/calendar/day';
import { format } from '../../src/texts/format';
import { nodeHost } from '../host/node/node-host';
import { demoWords } from './demo-words';
import { BadInput, type FollowUpOptions } from './follow-up-options';

export interface DemoOptions extends FollowUpOptions {
  readonly out: string;
  readonly smtp: { readonly host: string; readonly port: number } | null;
}

/** Throws `BadInput` if an option is unknown or has an invalid value. */
export function readOptions(args: readonly string[]): DemoOptions {
  const values = parse(args);
  const language = values.language === 'en' ? 'en' : 'vi';
  const words = demoWords(language);
  const refuse = (option: string, value: string, expected: string): never => {
    throw new BadInput(format(words.optionProblem, { option, value, expected }));
  };
  const { start = null, days = '45', seed = '1', smtp = '' } = values;
  if (start !== null && !isDay(start)) return refuse('--start', start, words.expectDay);
  if (!/^\d+$/.test(days) || Number(days) < 1 || Number(days) > 366) {
    refuse('--days', days, words.expectCount);
  }
  if (!/^\d+$/.test(seed)) refuse('--seed', seed, words.expectCount);
  const server = /^([\w.-]+):(\d{1,5})$/.exec(smtp);
  if (smtp !== '' && !server) refuse('--smtp', smtp, words.expectServer);
  return {
    dispatch: values.dispatch ?? nodeHost.samplePath('1384-CV-HU.json'),
    units: values.units ?? nodeHost.samplePath('phu-ninh-2024.csv'),
    out: values.out ?? 'out/demo',
    start,
    days: Number(days),
    seed: Number(seed),
    smtp: server ? { host: server[1] ?? '', port: Number(server[2]) } : null,
    language,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    dispatch: text,
    units: text,
    out: text,
    start: text,
    days: text,
    seed: text,
    smtp: text,
    language: text,
  };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new BadInput(demoWords('vi').usage, { cause: error });
  }
}
