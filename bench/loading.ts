import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../local/host/node/built-folder';
import { type Figure, median } from './measure';
import { bytesIn, type Loading } from './recorded-loading';
import { referenceScript } from './reference-script';

/** Number of processes in which each script is measured. */
const PROCESSES = 30;

/** Note below the table on how the figures are measured. */
export const LOADING_NOTE = `Anew at every call. Processor times are medians of ${PROCESSES} fresh processes, outside of the emulator, without a code cache. The reference script of \`bench/reference-script.ts\` is the same on every machine and measured in turn with Code.js, so that the share compares builds.`;

const LOAD_ONCE = fileURLToPath(new URL('load-once.mjs', import.meta.url));

/** Measures the code that Google loads at every call, and the sizes of the pages. `loading` is what is recorded of it. */
export function loadingFigures(): { figures: Figure[]; loading: Loading } {
  const path = join(builtFolder, 'Code.js');
  const pages = readdirSync(builtFolder).filter((name) => name.endsWith('.html'));
  const { codeBytes, pageBytes } = bytesIn(builtFolder);
  const reference = referenceScript();
  const [own = Number.NaN, fixed = Number.NaN] = loadTimes([readFileSync(path, 'utf8'), reference]);
  const percent = (100 * own) / fixed;
  const figures: Figure[] = [
    { name: 'Code.js', value: codeBytes, unit: 'bytes' },
    { name: 'Code.js, compressed', value: gzipSync(readFileSync(path)).byteLength, unit: 'bytes' },
    fileSize('unit.html'),
    { name: `all ${pages.length} pages and word files`, value: pageBytes, unit: 'bytes' },
    { name: 'compile and evaluate Code.js', value: own, unit: 'ms' },
    { name: '… the reference script', value: fixed, unit: 'ms' },
    { name: '… Code.js in percent of the reference script', value: percent, unit: '%' },
  ];
  return { figures, loading: { codeBytes, pageBytes, percent: Math.round(percent) } };
}

/** Returns the CPU milliseconds to compile and evaluate each script: medians of new processes. */
export function loadTimes(scripts: readonly string[], processes = PROCESSES): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-bench-'));
  const measured = scripts.map((code, at) => {
    const path = join(folder, `${at}.js`);
    writeFileSync(path, code);
    return { path, times: [] as number[] };
  });
  for (let round = 0; round < processes; round += 1) {
    for (const { path, times } of measured) {
      times.push(
        Number(
          execFileSync(process.execPath, [LOAD_ONCE, path], { encoding: 'utf8', stdio: 'pipe' }),
        ),
      );
    }
  }
  rmSync(folder, { recursive: true });
  return measured.map(({ times }) => median(times));
}

function fileSize(name: string): Figure {
  const { size } = statSync(join(builtFolder, name));
  return { name, value: size, unit: 'bytes' };
}
