import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { newOffice, owner } from './office';

const root = fileURLToPath(new URL('../../', import.meta.url));

const read = (trace: string) =>
  execFileSync(process.execPath, [join(root, 'scripts/read-trace.mjs')], {
    input: trace,
    encoding: 'utf8',
  });

it.each([
  ['readReports', { dispatches: ['VB-009'], period: '' }],
  ['previewOutboxLetter', 'T-000009'],
  ['saveSetUp', 'no step', {}],
  ['unitMessage', 'PN-009'],
])('maps the stack trace of an error thrown by %s to the line of the source', (name, ...args) => {
  const { error } = newOffice().call(owner, name, ...args);
  const places = [...read(error?.stack ?? '').matchAll(/\b(src\/[\w/.-]+\.ts):(\d+):\d+/g)];
  const [, file = '', line] = places[0] ?? [];
  const source = readFileSync(join(root, file), 'utf8').split('\n');
  expect(source[Number(line) - 1]).toContain('throw');
});

it('does not change lines that are not about the bundle', () => {
  const input = 'Exception: Không có quyền\n    at https://example.org/Other:1:2';
  expect(read(input)).toBe(input);
});
