import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PRODUCT_FILES } from '../../probes/kit/build-kit';
import {
  ANSWER,
  coldStart,
  measuredColdStarts,
  SIZES,
  sizedScript,
} from '../../probes/kit/cold-start';
import { readKitOptions, runKitCommand } from '../../probes/kit/command';
import type { KitContext } from '../../probes/kit/kit-context';
import { fileOf } from '../probes/built-kit';
import { endTrials, sentenceOf, startTrial, type Trial } from './trial';

afterAll(endTrials);

const manifest = new URL('../../probes/appsscript.json', import.meta.url);
const out = mkdtempSync(join(tmpdir(), 'don-doc-live-check-'));
let trial: Trial;
let context: KitContext;

beforeAll(async () => {
  trial = await startTrial();
  const { folder, env, clasp, printed } = trial;
  context = {
    ...{ root: folder, out, env, clasp, language: 'vi', user: null },
    visit: async (address) => ({ status: 200, address }),
    print: (line) => printed.push(line),
    build: async ({ folder: into, key = 'khoa-moi' }) => {
      mkdirSync(into, { recursive: true });
      writeFileSync(join(into, 'Code.js'), `function doGet() { return '${key}'; }`);
      cpSync(manifest, join(into, 'appsscript.json'));
      return { folder: into, key };
    },
  };
});

afterAll(() => rmSync(out, { recursive: true }));

const run = (...args: string[]) =>
  sentenceOf(() => runKitCommand(context, readKitOptions(args), async () => ANSWER));
const said = () => trial.printed.splice(0).join('\n');
const linksIn = (text: string) =>
  [...text.matchAll(/https:\/\/script\.google\.com\S+/g)].map(([link]) => link);

it('the kit goes into a spreadsheet of its own, two files and a page', async () => {
  expect(await run()).toBeNull();
  const { google } = trial;
  const [script] = google.scripts;
  expect(google.sheets.map(({ title }) => title)).toEqual(['Đôn Đốc, kiểm tra (xóa được)']);
  expect(script?.files.map(({ name }) => name).sort()).toEqual(['Code', 'appsscript']);
  const links = linksIn(said());
  expect(links).toEqual([
    expect.stringMatching(/\/deployment-\d+\/exec\?khoa=khoa-moi$/),
    `${links[0]}&may=1`,
  ]);
});

it('without Node all files are named, and the key at the end of links stays', async () => {
  const before = readFileSync(join(out, 'kit/key.txt'), 'utf8');
  expect(await run('--paste')).toBeNull();
  const text = said();
  const files = ['appsscript.json', 'Code.js'].map((name) => join(out, 'kit/dist', name));
  expect(files.map((file) => [text.includes(file), existsSync(file)])).toEqual([
    [true, true],
    [true, true],
  ]);
  for (const name of PRODUCT_FILES) expect(text).toContain(join(out, 'kit/dist', name));
  expect(text).toContain(`?khoa=${before}&may=1`);
  expect(readFileSync(files[1] ?? '', 'utf8')).toContain(before);
});

/** Replaces clasp by a script that answers the same commands at once. The real clasp runs in the test above. */
const QUICK_CLASP = `
const command = process.argv.find((one) => /^(list|create|push)/.test(one));
const answers = {
  'create-script': 'drive.google.com/open?id=sheet \\nscript.google.com/d/a-script-of-twenty-five-signs/edit',
  push: '["Code.js", "appsscript.json"]',
  'list-versions': '[]',
  'create-version': '{"versionNumber": 1}',
  'create-deployment': '{"deploymentId": "deployed"}',
};
if (command === 'list-deployments') console.error('Requested entity was not found.');
else console.log(answers[command]);
process.exitCode = command === 'list-deployments' ? 1 : 0;
`;

it('scripts of different size are pushed once, and measured by what their pages answer', async () => {
  const clasp = join(out, 'clasp.cjs');
  writeFileSync(clasp, QUICK_CLASP);
  const quick = { ...context, clasp };
  const sizes = SIZES.slice(0, 2);
  const asked: string[] = [];
  const ask = async (address: string) => {
    asked.push(address);
    return ANSWER;
  };
  await coldStart(quick, ask, sizes);
  expect(said()).toContain('Đã đưa lên 2 tập lệnh.');
  expect(asked).toEqual([]);
  await coldStart(quick, ask, sizes);
  expect(said()).toMatch(/^50 KB: lần đầu [\d.]+ giây, những lần sau [\d.]+ · /);
  expect(asked.length).toBe(12);
  expect(new Set(asked)).toEqual(new Set(['https://script.google.com/macros/s/deployed/exec']));
  const measured = measuredColdStarts(quick);
  expect(measured.map(({ kilobytes, later }) => [kilobytes, later.length])).toEqual([
    [50, 5],
    [150, 5],
  ]);
  const refused = await sentenceOf(() => coldStart(quick, async () => '<html>Sign in', sizes));
  expect(refused).toContain('Trang 50 KB không trả lời như mong đợi (<html>Sign in).');
});

it.each(SIZES)('a script of %i KB is one, and runs', (kilobytes) => {
  const code = sizedScript(kilobytes)['Code.js'] ?? '';
  expect(Math.round(code.length / 1024)).toBe(kilobytes);
  const answer = new Function('ContentService', `${code};return doGet()`);
  expect(answer({ createTextOutput: (text: string) => text })).toBe(ANSWER);
});

it('a file is added, or refused with the reason', async () => {
  const file = join(out, 'tải về.json');
  expect(await run('--take', file)).toContain('không có tệp này');
  writeFileSync(file, '{}');
  expect(await run('--take', file)).toContain('không phải tệp kết quả của bộ kiểm tra');
  expect(existsSync(join(context.root, 'docs/live'))).toBe(false);
  writeFileSync(file, JSON.stringify(fileOf({})));
  expect(await run('--take', file)).toBeNull();
  const taken = readFileSync(join(context.root, 'docs/live/2026-11-12-consumer.json'), 'utf8');
  expect(JSON.parse(taken).coldStarts).toEqual(measuredColdStarts(context));
});

it('names its own command to whoever is not signed in', async () => {
  const { folder, env, clasp } = await startTrial('not signed in');
  const signedOut = {
    ...context,
    root: folder,
    out: mkdtempSync(join(out, 'signed-out')),
    env,
    clasp,
  };
  const said = await sentenceOf(() =>
    runKitCommand(signedOut, readKitOptions(['-u', 'thu']), async () => ANSWER),
  );
  expect(said).toMatch(
    /^Máy này chưa đăng nhập Google\. Chạy `npx clasp login`.*chạy lại `npm run live-check`/,
  );
});

it('an unknown option is answered with the usage', () => {
  expect(() => readKitOptions(['--push'])).toThrow('npm run live-check -- [--paste');
});
