import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { DIST } from './bench-office';
import { type Figure, timed } from './measure';

/** Measures what Google loads anew at every call, and the pages. */
export function loadingFigures(): Figure[] {
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
  let loads = 0;
  const load = () => {
    loads += 1;
    // V8 compiles a text once; each load gets one of its own
    new vm.Script(`${code}\n// ${loads}`).runInContext(vm.createContext({}));
  };
  const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  const bytes = pages.reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);
  return [
    fileSize('Code.js'),
    { name: 'Code.js, compressed', value: gzipSync(code).byteLength, unit: 'bytes' },
    fileSize('unit.html'),
    { name: `all ${pages.length} pages and word files`, value: bytes, unit: 'bytes' },
    { name: 'compile and evaluate Code.js in a new context', value: timed(9, load), unit: 'ms' },
  ];
}

function fileSize(name: string): Figure {
  const { size } = statSync(join(DIST, name));
  return { name, value: size, unit: 'bytes' };
}
