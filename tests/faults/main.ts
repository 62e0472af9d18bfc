import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ALL_ACTS } from './acts/all-acts';
import { faultOptions } from './fault-options';
import { type Found, kindLines, whatLines } from './loop/all-trials';

/** Milliseconds between two reports of progress. */
const TELL_EVERY = 60_000;

const args = process.argv.slice(2);
const options = faultOptions(args);

/** Acts with this name, or if there is none, with this part of a name. */
function actsNamed(name: string): string[] {
  const all = ALL_ACTS.map((act) => act.name);
  const found = all.includes(name) ? [name] : all.filter((one) => one.includes(name));
  if (found.length === 0) throw new Error(`--act ${name}: no act is named so.`);
  return found;
}

/** Plays the trials of acts in several processes. A process that is free takes the next act. */
async function playIn(processes: number, acts: readonly string[]): Promise<Found[]> {
  const waiting = [...acts];
  const all: Found[] = [];
  let toldAt = Date.now();
  const take = (found: readonly Found[]) => {
    all.push(...found);
    for (const text of found.flatMap(({ wrong }) => wrong)) console.log(text);
    if (Date.now() - toldAt < TELL_EVERY) return;
    toldAt = Date.now();
    console.log(`${waiting.length} acts wait; ${kindLines(all).join('; ')}`);
  };
  const work = () =>
    new Promise<void>((done, failed) => {
      const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), args);
      const next = () => {
        const name = waiting.shift();
        if (name === undefined) worker.disconnect();
        else worker.send(name);
      };
      worker.on('message', (found) => {
        take(found as Found[]);
        next();
      });
      worker.on('exit', (code) =>
        code === 0 ? done() : failed(new Error(`A process ended: ${code}`)),
      );
      next();
    });
  await Promise.all(Array.from({ length: Math.min(processes, acts.length) }, work));
  return all;
}

const acts = actsNamed(options.act);
const all = await playIn(options.processes, acts);
for (const line of whatLines(all)) console.log(line);
console.log(`${acts.length} acts`);
for (const line of kindLines(all)) console.log(line);
if (all.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
