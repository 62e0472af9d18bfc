import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeployContext } from '../../deploy/deploy-context';
import { DeployFailure } from '../../deploy/deploy-failure';
import { pageAddress } from '../../deploy/next-steps';
import { readProject } from '../../deploy/saved-project';
import { format } from '../../src/texts/format';
import type { ColdStart } from '../read/live-file';
import { type KitContext, scriptContext, wordsOf, writeBuilt } from './kit-context';
import { putScript } from './put-script';

const LATER = 5;
const fileIn = ({ out }: KitContext) => join(out, 'cold-starts.json');

export type AskPage = (address: string) => Promise<string>;

interface Sized {
  readonly kilobytes: number;
  readonly script: DeployContext;
}

async function push(context: KitContext, { kilobytes, script }: Sized): Promise<void> {
  const words = wordsOf(context);
  context.print(format(words.pushing, { title: script.words.sheetTitle }));
  writeBuilt(script, sizedScript(kilobytes));
  await putScript(script, words);
}

async function measure(
  context: KitContext,
  { kilobytes, script }: Sized,
  ask: AskPage,
): Promise<ColdStart> {
  const words = wordsOf(context);
  const address = pageAddress(readProject(script).deploymentId ?? '');
  const seconds: number[] = [];
  for (let request = 0; request <= LATER; request += 1) {
    const start = performance.now();
    const reply = await ask(address);
    seconds.push(Math.round((performance.now() - start) / 10) / 100);
    if (reply !== ANSWER) {
      const said = reply.replace(/\s+/g, ' ').slice(0, 80);
      throw new DeployFailure(format(words.sizeRefused, { kilobytes, reply: said }));
    }
  }
  const [first = 0, ...later] = seconds;
  context.print(format(words.sizeMeasured, { kilobytes, first, later: later.join(' · ') }));
  return { kilobytes, first, later };
}

/**
 * Pushes the scripts of different sizes that are not on Google yet. If all are there, measures how
 * long their pages take to answer.
 */
export async function coldStart(
  context: KitContext,
  ask: AskPage,
  sizes: readonly number[] = SIZES,
): Promise<void> {
  const words = wordsOf(context);
  const all = sizes.map((kilobytes) => {
    const script = scriptContext(
      context,
      `size-${kilobytes}`,
      format(words.sizeTitle, { kilobytes }),
    );
    return { kilobytes, script };
  });
  const missing = all.filter(({ script }) => readProject(script).deploymentId === undefined);
  for (const one of missing) await push(context, one);
  if (missing.length > 0) {
    context.print(format(words.sizesPushed, { count: missing.length }));
    return;
  }
  const measured: ColdStart[] = [];
  for (const one of all) measured.push(await measure(context, one, ask));
  writeFileSync(fileIn(context), `${JSON.stringify(measured, null, 2)}\n`);
}

/** Cold starts measured last; empty if none were measured. */
export function measuredColdStarts(context: KitContext): ColdStart[] {
  const file = fileIn(context);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Script sizes in kilobytes whose cold start is measured. */
export const SIZES = [50, 150, 300, 500] as const;

/** Text that the page of such a script returns. */
export const ANSWER = 'live-check';

const filler = (number: number) =>
  `function part${number}(list){return list.filter((one)=>one.kind==='${number}').map((one)=>({name:one.name,sum:one.sum*${number}}))}\n`;

/**
 * Files of a script of that many kilobytes, full of functions like an add-on's. Its page returns
 * one word and needs no permission.
 */
export function sizedScript(kilobytes: number): Record<string, string> {
  let code = `function doGet(){return ContentService.createTextOutput('${ANSWER}')}\n`;
  for (let part = 0; code.length < kilobytes * 1024; part += 1) code += filler(part);
  const manifest = {
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
  };
  return { 'Code.js': code, 'appsscript.json': `${JSON.stringify(manifest, null, 2)}\n` };
}
