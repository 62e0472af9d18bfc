import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../src/texts/say';
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
export async function deployProject(desk: Desk, options: DeployOptions): Promise<KeptProject> {
  const { words } = desk;
  const known = knownProject(desk, options);
  const step = announcer(desk, known, options);
  await step('signIn', () => signIn(desk));
  const deployments = await step('find', () => findDeployments(desk, known));
  const { newAddress, template } = options;
  const chosen = template ? null : chooseDeployment(deployments, known, { words, newAddress });
  const built = await step('build', () => build(desk));
  await step('selfTest', () => tryBuilt(desk));
  if (options.test) await step('test', () => test(desk, built));
  const project = known.scriptId
    ? known
    : await step('make', () => makeScript(desk, titleOf(desk, options)));
  const count = await step('push', () => pushBuilt(desk, built));
  desk.print(count === 0 ? words.pushedNothing : say(words.pushed, { count }));
  if (template) {
    sayWhatTemplateNeeds(desk, project);
    return project;
  }
  const digest = digestOf(built);
  const note = say(words.versionNote, { version: versionOf(desk), digest });
  const made = await step('version', () => makeVersion(desk, { digest, note }));
  const { number } = made;
  desk.print(say(made.isNew ? words.versionMade : words.versionKept, { number }));
  const deploy = () => deployPage(desk, project, { chosen, version: number, note });
  const page = await step('deploy', deploy);
  desk.print(words[page.what]);
  sayWhatIsLeft(desk, page.project, built);
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
function announcer(desk: Desk, known: KeptProject, options: DeployOptions) {
  const steps = stepsOf(known, options);
  return async <Outcome>(step: Step, carryOut: () => Promise<Outcome>): Promise<Outcome> => {
    const { words } = desk;
    const place = { number: steps.indexOf(step) + 1, count: steps.length };
    desk.print(say(words.step, { ...place, step: words.steps[step] }));
    try {
      return await carryOut();
    } catch (error) {
      throw failureOf(error, desk, { step, script: known.scriptId ?? '' });
    }
  };
}

async function signIn(desk: Desk): Promise<void> {
  const { words } = desk;
  // The tracked project file, because there may be no other yet
  const run = { project: join(desk.root, '.clasp.json') };
  const args = ['show-authorized-user'];
  const user = await askClasp<{ loggedIn: boolean; email?: string }>(desk, args, run);
  if (!user.loggedIn) throw new DeployFailure(words.failures.notSignedIn);
  desk.print(user.email ? say(words.account, { email: user.email }) : words.accountUnknown);
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
    throw new DeployFailure(say(words.failures.selfTestFailed, { fault }), { cause: error });
  }
}

async function test(desk: Desk, built: BuiltFiles): Promise<void> {
  const { root, words } = desk;
  if (!(await desk.test())) throw new DeployFailure(words.failures.testsFailed);
  const changed = differing(built, readBuilt(root, words));
  if (changed.length > 0) {
    throw new DeployFailure(say(words.failures.builtChanged, { file: changed.join(', ') }));
  }
}

function versionOf({ root }: Desk): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
