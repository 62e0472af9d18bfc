import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type BuiltFiles, readBuilt } from '../../deploy/built-files';
import type { DeployContext } from '../../deploy/deploy-context';
import { DeployFailure } from '../../deploy/deploy-failure';
import { deployProject } from '../../deploy/deploy-project';
import { deployWords } from '../../deploy/deploy-words';
import { readOptions } from '../../deploy/options';
import { printPlan } from '../../deploy/plan-deployment';
import { PROJECT_FILE, type SavedProject, TEMPLATE_FILE } from '../../deploy/saved-project';
import { dist } from '../bundle/built';
import { GoogleCloud } from './google-cloud';

const root = fileURLToPath(new URL('../../', import.meta.url));
const REDIRECT = `--import=${fileURLToPath(new URL('redirect-google.mjs', import.meta.url))}`;
const clasp = inject('clasp');

/** clasp's credentials of a signed-in person; the second one's token is out of date. */
const SIGNED_IN = {
  type: 'authorized_user',
  client_id: 'c',
  client_secret: 's',
  refresh_token: 'r',
};
const HOUR = 3_600_000;
const LATER = Date.parse('2100-01-01T00:00:00Z');

/** State of the machine's access to Google. */
export type Account = 'signed in' | 'token out of date' | 'not signed in' | 'no network';

/** A project on a machine of its own, and a Google of its own, with the real clasp between them. */
export interface Trial {
  readonly google: GoogleCloud;
  readonly folder: string;
  /** Environment for clasp: the credentials and the redirection to this Google. */
  readonly env: NodeJS.ProcessEnv;
  /** The clasp that runs: the installed one as one file, or as it is. */
  clasp: string;
  /** Everything that was printed, a line each. */
  readonly printed: string[];
  /** Content of dist at the last self-test. */
  tested: BuiltFiles | null;
  /** The self-test; it throws if the build does not work. */
  selfTest: () => void;
  /** Called while all tests run; returns whether they pass. */
  duringTests: () => boolean;
  /** The build; returns true on success. */
  buildInto: (folder: string) => boolean;
  /** Runs `npm run deploy` with options. Returns the sentence with which it stopped, or null. */
  deploy(...args: readonly string[]): Promise<string | null>;
  kept(name?: string): SavedProject | null;
  keep(project: SavedProject | string): void;
}

const endings: (() => Promise<void>)[] = [];

/** Deletes the trials of a test file. */
export async function endTrials(): Promise<void> {
  for (const end of endings.splice(0)) await end();
}

/** Sets a project folder and a Google up; both go with endTrials. */
export async function startTrial(account: Account = 'signed in'): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-deploy-'));
  const google = new GoogleCloud();
  const port = await google.start();
  endings.push(async () => {
    await google.stop();
    rmSync(folder, { recursive: true });
  });
  if (account === 'no network') await google.stop();
  for (const name of ['.clasp.json', '.claspignore', 'package.json'])
    cpSync(join(root, name), join(folder, name));
  const expiry = account === 'token out of date' ? LATER - 100 * 365 * 24 * HOUR : LATER;
  const credentials = { ...SIGNED_IN, access_token: 'ya29.secret', expiry_date: expiry };
  const tokens = account === 'not signed in' ? {} : { default: credentials };
  writeFileSync(join(folder, '.clasprc.json'), JSON.stringify({ tokens }));
  const file = join(folder, PROJECT_FILE);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GOOGLE_PORT: String(port),
    NODE_OPTIONS: REDIRECT,
  };
  const trial: Trial = {
    google,
    folder,
    env,
    clasp,
    printed: [],
    tested: null,
    selfTest: () => {},
    duringTests: () => {
      throw new Error('All tests ran');
    },
    buildInto: (into) => {
      cpSync(dist, into, { recursive: true });
      return true;
    },
    deploy: async (...args) => sentenceOf(() => run(trial, env, args)),
    kept: (name = PROJECT_FILE) => {
      const one = join(folder, name);
      return existsSync(one) ? JSON.parse(readFileSync(one, 'utf8')) : null;
    },
    keep: (project) =>
      writeFileSync(file, typeof project === 'string' ? project : JSON.stringify(project)),
  };
  return trial;
}

async function run(trial: Trial, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const words = deployWords(options.language);
  const context: DeployContext = {
    root: trial.folder,
    env,
    clasp: trial.clasp,
    words,
    projectFile: options.template ? TEMPLATE_FILE : PROJECT_FILE,
    print: (line) => trial.printed.push(line),
    build: async () => trial.buildInto(join(trial.folder, 'dist')),
    selfTest: () => {
      trial.tested = readBuilt(trial.folder, words);
      trial.selfTest();
    },
    test: async () => trial.duringTests(),
  };
  if (options.dryRun) printPlan(context, options);
  else await deployProject(context, options);
}

/** Sentence with which an act was refused; null if it was done. */
export async function sentenceOf(act: () => Promise<void>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof DeployFailure) return error.message;
    throw error;
  }
}
