import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeployFailure } from '../../deploy/deploy-failure';
import type { Desk } from '../../deploy/desk';
import { readKept } from '../../deploy/kept-project';
import { pageAddress } from '../../deploy/say-what-is-left';
import { say } from '../../src/texts/say';
import type { ColdStart } from '../read/live-file';
import { type KitDesk, scriptDesk, wordsOf, writeBuilt } from './kit-desk';
import { putScript } from './put-script';
import { ANSWER, SIZES, sizedScript } from './sized-script';

const LATER = 5;
const fileIn = ({ out }: KitDesk) => join(out, 'cold-starts.json');

/** Asks for a page; gives what it answered. */
export type AskPage = (address: string) => Promise<string>;

interface Sized {
  readonly kilobytes: number;
  readonly script: Desk;
}

async function push(desk: KitDesk, { kilobytes, script }: Sized): Promise<void> {
  const words = wordsOf(desk);
  desk.print(say(words.pushing, { title: script.words.sheetTitle }));
  writeBuilt(script, sizedScript(kilobytes));
  await putScript(script, words);
}

async function measure(
  desk: KitDesk,
  { kilobytes, script }: Sized,
  ask: AskPage,
): Promise<ColdStart> {
  const words = wordsOf(desk);
  const address = pageAddress(readKept(script).deploymentId ?? '');
  const seconds: number[] = [];
  for (let request = 0; request <= LATER; request += 1) {
    const start = performance.now();
    const reply = await ask(address);
    seconds.push(Math.round((performance.now() - start) / 10) / 100);
    if (reply !== ANSWER) {
      const said = reply.replace(/\s+/g, ' ').slice(0, 80);
      throw new DeployFailure(say(words.sizeRefused, { kilobytes, reply: said }));
    }
  }
  const [first = 0, ...later] = seconds;
  desk.print(say(words.sizeMeasured, { kilobytes, first, later: later.join(' · ') }));
  return { kilobytes, first, later };
}

/** Pushes the scripts of different size that are not on Google yet; once all are there, measures how long their pages take to answer. */
export async function coldStart(
  desk: KitDesk,
  ask: AskPage,
  sizes: readonly number[] = SIZES,
): Promise<void> {
  const words = wordsOf(desk);
  const all = sizes.map((kilobytes) => {
    const script = scriptDesk(desk, `size-${kilobytes}`, say(words.sizeTitle, { kilobytes }));
    return { kilobytes, script };
  });
  const missing = all.filter(({ script }) => readKept(script).deploymentId === undefined);
  for (const one of missing) await push(desk, one);
  if (missing.length > 0) {
    desk.print(say(words.sizesPushed, { count: missing.length }));
    return;
  }
  const measured: ColdStart[] = [];
  for (const one of all) measured.push(await measure(desk, one, ask));
  writeFileSync(fileIn(desk), `${JSON.stringify(measured, null, 2)}\n`);
}

/** Gives the cold starts that were measured last; none where there are none. */
export function measuredColdStarts(desk: KitDesk): ColdStart[] {
  const file = fileIn(desk);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
