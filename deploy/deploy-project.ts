import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../src/texts/format';
import { type BuiltFiles, differing, digestOf, readBuilt } from './built-files';
import type { DeployContext, Step } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { chooseDeployment, deployPage } from './deploy-page';
import { commandsOf, failureOf } from './failure-of';
import { findDeployments, knownProject } from './find-script';
import { makeScript } from './make-script';
import { makeVersion } from './make-version';
import { pageAddress, printNextSteps, printTemplateSteps } from './next-steps';
import type { DeployOptions } from './options';
import { pageAccess } from './page-access';
import { pushBuilt } from './push-built';
import { changedSinceRelease } from './release/released-build';
import { askClasp } from './run-clasp';
import type { SavedProject } from './saved-project';

/**
 * Deploys or updates the add-on. It may run again at any time, also after an interruption. Throws
 * DeployFailure with a sentence that says what to do.
 */
export async function deployProject(
  context: DeployContext,
  options: DeployOptions,
): Promise<SavedProject> {
  const { words } = context;
  const known = knownProject(context, options);
  const step = announcer(context, known, options);
  await step('signIn', () => signIn(context));
  const deployments = await step('find', () => findDeployments(context, known));
  const { newAddress, template } = options;
  const chosen = template ? null : chooseDeployment(deployments, known, { words, newAddress });
  const built = await step('build', () => build(context));
  printRelease(context, built);
  await step('selfTest', () => tryBuilt(context));
  if (options.test) await step('test', () => test(context, built));
  const project = known.scriptId
    ? known
    : await step('make', () => makeScript(context, titleOf(context, options)));
  const count = await step('push', () => pushBuilt(context, built));
  context.print(count === 0 ? words.pushedNothing : format(words.pushed, { count }));
  if (template) {
    printTemplateSteps(context, project);
    return project;
  }
  const digest = digestOf(built);
  const note = format(words.versionNote, { version: versionOf(context), digest });
  const made = await step('version', () => makeVersion(context, { digest, note }));
  const { number } = made;
  context.print(format(made.isNew ? words.versionMade : words.versionKept, { number }));
  const deploy = () => deployPage(context, project, { chosen, version: number, note });
  const page = await step('deploy', deploy);
  context.print(words[page.what]);
  await printAccess(context, page.project);
  printNextSteps(context, page.project, built);
  return page.project;
}

export function titleOf(
  { words }: Pick<DeployContext, 'words'>,
  { template }: DeployOptions,
): string {
  return template ? words.templateTitle : words.sheetTitle;
}

/**
 * Steps of a deployment in order: `test` only with the option, `make` only if there is no script
 * yet, `version` and `deploy` not for a template.
 */
export function stepsOf({ scriptId }: SavedProject, { template, test }: DeployOptions): Step[] {
  const all: Step[] = test ? ['test'] : [];
  const make: Step[] = scriptId ? [] : ['make'];
  const serve: Step[] = template ? [] : ['version', 'deploy'];
  return ['signIn', 'find', 'build', 'selfTest', ...all, ...make, 'push', ...serve];
}

/**
 * Returns a function that prints a step's number and title, runs the step, and turns its error into
 * a sentence.
 */
function announcer(context: DeployContext, known: SavedProject, options: DeployOptions) {
  const steps = stepsOf(known, options);
  return async <Outcome>(step: Step, carryOut: () => Promise<Outcome>): Promise<Outcome> => {
    const { words } = context;
    const place = { number: steps.indexOf(step) + 1, count: steps.length };
    context.print(format(words.step, { ...place, step: words.steps[step] }));
    try {
      return await carryOut();
    } catch (error) {
      throw failureOf(error, context, { step, script: known.scriptId ?? '' });
    }
  };
}

async function signIn(context: DeployContext): Promise<void> {
  const { words } = context;
  // Uses the project file in git, because the saved one may not exist yet
  const run = { project: join(context.root, '.clasp.json') };
  const args = ['show-authorized-user'];
  const user = await askClasp<{ loggedIn: boolean; email?: string }>(context, args, run);
  if (!user.loggedIn)
    throw new DeployFailure(format(words.failures.notSignedIn, commandsOf(context)));
  context.print(user.email ? format(words.account, { email: user.email }) : words.accountUnknown);
}

async function build({ root, words, ...context }: DeployContext): Promise<BuiltFiles> {
  if (!(await context.build())) throw new DeployFailure(words.failures.buildFailed);
  return readBuilt(root, words);
}

async function tryBuilt({ selfTest, words }: DeployContext): Promise<void> {
  try {
    selfTest();
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new DeployFailure(format(words.failures.selfTestFailed, { fault }), { cause: error });
  }
}

async function test(context: DeployContext, built: BuiltFiles): Promise<void> {
  const { root, words } = context;
  if (!(await context.test())) throw new DeployFailure(words.failures.testsFailed);
  const changed = differing(built, readBuilt(root, words));
  if (changed.length > 0) {
    throw new DeployFailure(format(words.failures.builtChanged, { file: changed.join(', ') }));
  }
}

/** Prints whether the build is the release whose version it bears, or which files differ. */
function printRelease(context: DeployContext, built: BuiltFiles): void {
  const { root, words, print } = context;
  const version = versionOf(context);
  const changed = changedSinceRelease(root, version, built);
  if (changed === null) return;
  const file = changed.join(', ');
  print(format(file === '' ? words.asReleased : words.notAsReleased, { version, file }));
}

/** Asks as a stranger whether the page opens, and prints what to do if it does not. */
export async function printAccess(
  { words, visit, print }: Pick<DeployContext, 'words' | 'visit' | 'print'>,
  { scriptId = '', deploymentId = '' }: SavedProject,
): Promise<void> {
  const page = pageAddress(deploymentId);
  const script = `https://script.google.com/d/${scriptId}/edit`;
  print(format(words.access[await pageAccess(page, visit)], { page, script }));
}

function versionOf({ root }: DeployContext): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
