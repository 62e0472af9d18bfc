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
import type { VisitPage } from '../../deploy/page-access';
import { printPlan } from '../../deploy/plan-deployment';
import { PROJECT_FILE, type SavedProject, TEMPLATE_FILE } from '../../deploy/saved-project';
import { dist } from '../bundle/built';
import { GoogleCloud } from './google-cloud';

const root = fileURLToPath(new URL('../../', import.meta.url));
const REDIRECT = `--import=${fileURLToPath(new URL('redirect-google.mjs', import.meta.url))}`;
const clasp = inject('clasp');

/** clasp's credentials of a signed-in person, to which each trial adds an access token. */
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

/** A project folder and an imitation of Google, connected by the real clasp. */
export interface Trial {
  readonly google: GoogleCloud;
  readonly folder: string;
  /** Environment in which clasp has the credentials and is redirected to `google`. */
  readonly env: NodeJS.ProcessEnv;
  /** Path of the clasp that runs. Default: the installed one bundled into one file. */
  clasp: string;
  readonly printed: string[];
  /** Content of dist at the last self-test. */
  tested: BuiltFiles | null;
  /** Replaces the self-test. Throws if the build does not work. */
  selfTest: () => void;
  /** Replaces the run of all tests. Returns true if they pass. */
  duringTests: () => boolean;
  /** Replaces the request for the page. */
  visit: VisitPage;
  /** Replaces the build. Returns true on success. */
  buildInto: (folder: string) => boolean;
  /**
   * Runs `npm run deploy` with options. Returns the message with which it stopped, or `null` if it
   * succeeded.
   */
  deploy(...args: readonly string[]): Promise<string | null>;
  kept(name?: string): SavedProject | null;
  keep(project: SavedProject | string): void;
}

const endings: (() => Promise<void>)[] = [];

/** Removes the folders and servers of all trials in a test file. */
export async function endTrials(): Promise<void> {
  for (const end of endings.splice(0)) await end();
}

/** Creates a project folder and a Google. `endTrials` removes both. */
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
    visit: async (address) => ({ status: 200, address }),
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
    command: 'npm run deploy',
    user: options.user,
    words,
    projectFile: options.template ? TEMPLATE_FILE : PROJECT_FILE,
    print: (line) => trial.printed.push(line),
    build: async () => trial.buildInto(join(trial.folder, 'dist')),
    selfTest: () => {
      trial.tested = readBuilt(trial.folder, words);
      trial.selfTest();
    },
    test: async () => trial.duringTests(),
    visit: trial.visit,
  };
  if (options.dryRun) printPlan(context, options);
  else await deployProject(context, options);
}

/** Message of the error with which `act` rejected, or `null` if it succeeded. */
export async function sentenceOf(act: () => Promise<void>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof DeployFailure) return error.message;
    throw error;
  }
}
