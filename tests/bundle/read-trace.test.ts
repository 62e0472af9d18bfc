import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dist } from './built';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lines = readFileSync(join(dist, 'Code.js'), 'utf8').split('\n');

/** Every place in the bundle where an error is thrown, as a trace names it. */
const places = lines.flatMap((line, row) =>
  [...line.matchAll(/\bthrow\b/g)].map(({ index }) => `Code:${row + 1}:${index + 1}`),
);

it('reads a trace of the bundle back to the lines of the source that throw', () => {
  const input = places.map((place) => `    at a (${place})`).join('\n');
  const read = execFileSync(process.execPath, [join(root, 'read-trace.mjs')], {
    input,
    encoding: 'utf8',
  });
  const found = [...read.matchAll(/\((src\/[\w/.-]+\.ts):(\d+):\d+\)/g)];
  expect(found.length).toBe(places.length);
  for (const [, file = '', line] of found) {
    const source = readFileSync(join(root, file), 'utf8').split('\n');
    // esbuild joins a call to the throw on the next line
    expect(source.slice(Number(line) - 1, Number(line) + 1).join(' ')).toContain('throw');
  }
});

it('leaves alone what is not of the bundle', () => {
  const input = 'Exception: Không có quyền\n    at https://example.org/Other:1:2';
  const read = execFileSync(process.execPath, [join(root, 'read-trace.mjs')], {
    input,
    encoding: 'utf8',
  });
  expect(read).toBe(input);
});
