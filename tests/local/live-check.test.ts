import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { googleWith } from './run-source';

const page = readFileSync(new URL('../../docs/live-check.md', import.meta.url), 'utf8');
const script = /^```js\n([\s\S]+?)^```/m.exec(page)?.[1] ?? '';
const [, point = ''] = page.split('### I. ');
const expected = /```\n([\s\S]+?)```/.exec(point)?.[1] ?? '';

it('the small things that nobody documents are here as docs/live-check.md expects them', () => {
  const google = googleWith(script);
  const { error } = google.run({ fn: 'probeSmall' });
  const lines = expected.trim().split('\n');
  expect(error).toBeUndefined();
  expect(google.logs).toEqual(lines.map((line) => `log: ${line.trim()}`));
});
