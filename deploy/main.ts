/**
 * `npm run deploy`: puts the add-on on Google or updates it. If it cannot, it prints a sentence and
 * ends with status 1.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { npmCommand } from '../scripts/npm-command.mjs';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { deployProject } from './deploy-project';
import { deployWords } from './deploy-words';
import { givenArgs } from './given-args';
import { asksForHelp, type DeployOptions, readOptions, USAGE } from './options';
import { visitPage } from './page-access';
import { printPlan } from './plan-deployment';
import { INSTALLED_CLASP } from './run-clasp';
import { PROJECT_FILE, TEMPLATE_FILE } from './saved-project';
import { selfTest } from './self-test';

const root = fileURLToPath(new URL('..', import.meta.url));

function succeeds(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

function contextFor({ language, template, test, user }: DeployOptions): DeployContext {
  const words = deployWords(language);
  if (test && !process.env.npm_execpath) throw new DeployFailure(words.failures.notThroughNpm);
  const env = { ...process.env, ...(template ? { DONDOC_TEMPLATE: 'yes' } : {}) };
  return {
    root,
    projectFile: template ? TEMPLATE_FILE : PROJECT_FILE,
    env,
    clasp: INSTALLED_CLASP,
    command: 'npm run deploy',
    user,
    words,
    print: (line) => console.log(line),
    build: () => succeeds(process.execPath, ['scripts/build.mjs'], env),
    selfTest: () => selfTest(root),
    test: () => succeeds(...npmCommand('test'), env),
    visit: visitPage,
  };
}

async function run(options: DeployOptions): Promise<void> {
  const context = contextFor(options);
  if (options.dryRun) printPlan(context, options);
  else await deployProject(context, options);
}

try {
  const args = givenArgs(process.argv, process.env);
  if (asksForHelp(args)) console.log(USAGE);
  else await run(readOptions(args));
} catch (error) {
  if (!(error instanceof DeployFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
