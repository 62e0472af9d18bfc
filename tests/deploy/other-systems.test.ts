import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { findBrowser } from '../../scripts/find-browser.mjs';
import { endTrials, startTrial, type Trial } from './trial';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const OTHER_SYSTEM = `--import=${new URL('other-system.mjs', import.meta.url).href}`;
/** esbuild of this machine, since the other system's is not installed. */
const ESBUILD = createRequire(import.meta.url).resolve(
  `@esbuild/${process.platform}-${process.arch}/bin/esbuild`,
);

/** Script that replaces npm. Prints its arguments and installs nothing. */
const NPM = "console.log('npm', ...process.argv.slice(2));";

const tools = mkdtempSync(join(tmpdir(), 'don-doc-npm-'));
const npm = join(tools, 'npm-cli.cjs');
writeFileSync(npm, NPM);
/** A project just after download. */
const fresh = join(tools, 'fresh');
for (const name of ['scripts', 'package.json', 'package-lock.json'])
  cpSync(join(root, name), join(fresh, name), { recursive: true });
afterAll(async () => {
  await endTrials();
  rmSync(tools, { recursive: true });
});

/** Starts Node in a folder as if on another system, with only npm on the PATH. */
function startNode(system: string, args: readonly string[], cwd: string, env = {}): ChildProcess {
  const around = { OTHER_SYSTEM: system, NODE_OPTIONS: OTHER_SYSTEM, ESBUILD_BINARY_PATH: ESBUILD };
  return spawn(process.execPath, args, {
    cwd,
    env: { PATH: tools, TEMP: tools, npm_execpath: npm, ...around, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until the process ends or has printed `until`. Returns its status and output. */
function ended(child: ChildProcess, until?: string) {
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk;
    if (until && said.includes(until)) child.kill();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return new Promise<{ status: number | null; said: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, said }));
  });
}

describe('set-up on a fresh machine', () => {
  const setUp = (system: string, env = {}) =>
    ended(startNode(system, ['scripts/set-up.mjs', '--browser'], fresh, env));

  it.each(['win32', 'darwin'])('installs by npm on %s, and takes a browser', async (system) => {
    expect(await setUp(system, { CHROMIUM: npm })).toEqual({
      status: 0,
      said: 'npm ci --no-audit --no-fund --loglevel=error\n',
    });
  });

  it('says how to start when npm has not started it', async () => {
    expect(await setUp('win32', { npm_execpath: '' })).toEqual({
      status: 1,
      said: 'Run this through npm (npm run …): npm_execpath is not set.\n',
    });
  });

  it.each([
    ['goes on', 'win32', {}, 0, /\nNo browser found: .* browser tests .* are left out\.\n$/],
    ['goes on', 'darwin', {}, 0, /\nNo browser found: .* browser tests .* are left out\.\n$/],
    ['stops', 'win32', { CI: 'true' }, 1, /\nNo browser found: .*\n$/],
    [
      'stops',
      'debian',
      {},
      1,
      /\n.*chromium-headless-shell is missing[\s\S]*apt-get update failed\n$/,
    ],
  ])('%s without a browser on %s with %j', async (_, system, env, status, sentence) => {
    expect(await setUp(system, env)).toEqual({ status, said: expect.stringMatching(sentence) });
  });
});

/** Links the installed packages into a project, with clasp bundled into one file, which starts faster. */
function installPackages({ folder, clasp }: Trial): void {
  const from = join(root, 'node_modules');
  const into = join(folder, 'node_modules');
  const script = join(into, '@google/clasp/build/src/index.js');
  mkdirSync(dirname(script), { recursive: true });
  symlinkSync(clasp, script);
  for (const name of readdirSync(from).filter((one) => one !== '@google'))
    symlinkSync(join(from, name), join(into, name));
}

describe('on Windows', () => {
  let trial: Trial;

  /** Runs a script of package.json as npm does, after the script with the prefix `pre`, if there is one. */
  async function npmRun(name: string, options: readonly string[] = [], until?: string) {
    const commands = [scripts[`pre${name}`], [scripts[name], ...options].join(' ')]
      .join(' && ')
      .split(' && ');
    let said = '';
    for (const command of commands) {
      const [program, ...args] = command.split(' ');
      const loaded = program === 'tsx' ? ['--import', 'tsx', ...args] : args;
      const { env, folder } = trial;
      const redirected = { ...env, NODE_OPTIONS: `${OTHER_SYSTEM} ${env.NODE_OPTIONS}` };
      const here = { ...redirected, PATH: tools, npm_execpath: npm };
      const run = await ended(startNode('win32', loaded, folder, here), until);
      said += run.said;
      if (run.status !== 0) return { status: run.status, said };
    }
    return { status: 0, said };
  }

  beforeAll(async () => {
    trial = await startTrial();
    const folders = ['deploy', 'local', 'probes', 'scripts', 'src'];
    for (const name of [...folders, 'appsscript.json', 'package-lock.json'])
      cpSync(join(root, name), join(trial.folder, name), { recursive: true });
    installPackages(trial);
  });

  it('npm run demo plays a follow-up', async () => {
    const { status, said } = await npmRun('demo', ['--days', '1']);
    expect([status, said]).toEqual([0, expect.stringContaining('workbook.xlsx')]);
  });

  it('npm start serves the playground', async () => {
    const { said } = await npmRun('start', [], 'http://127.0.0.1');
    expect(said).toContain('Mở trong trình duyệt');
  });

  it('npm run package makes the zip', async () => {
    const { status, said } = await npmRun('package');
    expect([status, said]).toEqual([
      0,
      expect.stringContaining(`don-doc-${packageFile.version}.zip`),
    ]);
  });

  it('npm run deploy succeeds, and runs all tests by npm', async () => {
    const { status, said } = await npmRun('deploy', ['--test', '--language', 'en']);
    expect([status, said]).toEqual([
      0,
      expect.stringMatching(/Run all tests[^\n]*\nnpm test\n[\s\S]*\/exec/),
    ]);
    expect(said).not.toContain('No browser found');
    expect(trial.google.scripts).toHaveLength(1);
  });
});

describe('the browser', () => {
  const CHROME = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const MAC_EDGE = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const windows = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  };

  it.each([
    ['Chrome on Windows', 'win32', windows, [EDGE, CHROME], CHROME],
    ['Edge on Windows', 'win32', windows, [EDGE], EDGE],
    ['Edge on macOS', 'darwin', {}, [MAC_EDGE], MAC_EDGE],
    ['Chrome on Linux', 'linux', {}, ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
    [
      'the one that CHROMIUM names',
      'win32',
      { ...windows, CHROMIUM: 'D:\\c.exe' },
      [CHROME, 'D:\\c.exe'],
      'D:\\c.exe',
    ],
    [
      'none where CHROMIUM names no file',
      'win32',
      { ...windows, CHROMIUM: 'D:\\c.exe' },
      [CHROME],
      null,
    ],
    ['none', 'darwin', {}, [], null],
  ] as const)('is %s', (_, platform, env, files, found) => {
    const exists = (path: string) => (files as readonly string[]).includes(path);
    expect(findBrowser({ platform, env, exists })).toBe(found);
  });
});
