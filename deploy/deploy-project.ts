import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../src/texts/format';
import { type BuiltFiles, differing, digestOf, readBuilt } from './built-files';
import { DeployFailure } from './deploy-failure';
import { chooseDeployment, deployPage } from './deploy-page';
import type { Desk, Step } from './desk';
import { failureOf } from './failure-of';
import { findDeployments, knownProject } from './find-script';
import type { KeptProject } from './kept-project';
import { makeScript } from './make-script';
import { makeVersion } from './make-version';
import type { DeployOptions } from './options';
import { pushBuilt } from './push-built';
import { askClasp } from './run-clasp';
import { sayWhatIsLeft, sayWhatTemplateNeeds } from './say-what-is-left';

/**
 * Puts the add-on on Google, or brings what is there up to date; it may be run again at any time, after an
 * interruption too. Throws DeployFailure with a sentence that says what to do.
 */
export async function deployProject(dialog: Desk, options: DeployOptions): Promise<KeptProject> {
  const { words } = dialog;
  const known = knownProject(dialog, options);
  const step = announcer(dialog, known, options);
  await step('signIn', () => signIn(dialog));
  const deployments = await step('find', () => findDeployments(dialog, known));
  const { newAddress, template } = options;
  const chosen = template ? null : chooseDeployment(deployments, known, { words, newAddress });
  const built = await step('build', () => build(dialog));
  await step('selfTest', () => tryBuilt(dialog));
  if (options.test) await step('test', () => test(dialog, built));
  const project = known.scriptId
    ? known
    : await step('make', () => makeScript(dialog, titleOf(dialog, options)));
  const count = await step('push', () => pushBuilt(dialog, built));
  dialog.print(count === 0 ? words.pushedNothing : format(words.pushed, { count }));
  if (template) {
    sayWhatTemplateNeeds(dialog, project);
    return project;
  }
  const digest = digestOf(built);
  const note = format(words.versionNote, { version: versionOf(dialog), digest });
  const made = await step('version', () => makeVersion(dialog, { digest, note }));
  const { number } = made;
  dialog.print(format(made.isNew ? words.versionMade : words.versionKept, { number }));
  const deploy = () => deployPage(dialog, project, { chosen, version: number, note });
  const page = await step('deploy', deploy);
  dialog.print(words[page.what]);
  sayWhatIsLeft(dialog, page.project, built);
  return page.project;
}

/** Names the spreadsheet that is made. */
export function titleOf({ words }: Pick<Desk, 'words'>, { template }: DeployOptions): string {
  return template ? words.templateTitle : words.sheetTitle;
}

/** The steps of a deployment in their order: `test` only if asked for, `make` only without a script; a template has no page. */
export function stepsOf({ scriptId }: KeptProject, { template, test }: DeployOptions): Step[] {
  const all: Step[] = test ? ['test'] : [];
  const make: Step[] = scriptId ? [] : ['make'];
  const serve: Step[] = template ? [] : ['version', 'deploy'];
  return ['signIn', 'find', 'build', 'selfTest', ...all, ...make, 'push', ...serve];
}

/** Gives what announces a step by its number, carries it out, and puts what goes wrong into a sentence. */
function announcer(dialog: Desk, known: KeptProject, options: DeployOptions) {
  const steps = stepsOf(known, options);
  return async <Outcome>(step: Step, carryOut: () => Promise<Outcome>): Promise<Outcome> => {
    const { words } = dialog;
    const place = { number: steps.indexOf(step) + 1, count: steps.length };
    dialog.print(format(words.step, { ...place, step: words.steps[step] }));
    try {
      return await carryOut();
    } catch (error) {
      throw failureOf(error, dialog, { step, script: known.scriptId ?? '' });
    }
  };
}

async function signIn(dialog: Desk): Promise<void> {
  const { words } = dialog;
  // The tracked project file, because there may be no other yet
  const run = { project: join(dialog.root, '.clasp.json') };
  const args = ['show-authorized-user'];
  const user = await askClasp<{ loggedIn: boolean; email?: string }>(dialog, args, run);
  if (!user.loggedIn) throw new DeployFailure(words.failures.notSignedIn);
  dialog.print(user.email ? format(words.account, { email: user.email }) : words.accountUnknown);
}

async function build({ root, words, ...desk }: Desk): Promise<BuiltFiles> {
  if (!(await desk.build())) throw new DeployFailure(words.failures.buildFailed);
  return readBuilt(root, words);
}

async function tryBuilt({ selfTest, words }: Desk): Promise<void> {
  try {
    selfTest();
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new DeployFailure(format(words.failures.selfTestFailed, { fault }), { cause: error });
  }
}

async function test(dialog: Desk, built: BuiltFiles): Promise<void> {
  const { root, words } = dialog;
  if (!(await dialog.test())) throw new DeployFailure(words.failures.testsFailed);
  const changed = differing(built, readBuilt(root, words));
  if (changed.length > 0) {
    throw new DeployFailure(format(words.failures.builtChanged, { file: changed.join(', ') }));
  }
}

function versionOf({ root }: Desk): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
