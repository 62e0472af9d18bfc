import { digestOf } from '../../deploy/built-files';
import { chooseDeployment, deployPage } from '../../deploy/deploy-page';
import type { Desk } from '../../deploy/desk';
import { failureOf } from '../../deploy/failure-of';
import { findDeployments, knownProject } from '../../deploy/find-script';
import type { KeptProject } from '../../deploy/kept-project';
import { makeScript } from '../../deploy/make-script';
import { makeVersion } from '../../deploy/make-version';
import { readOptions } from '../../deploy/options';
import { pushBuilt } from '../../deploy/push-built';
import { say } from '../../src/texts/say';
import type { CommandWords } from './command-words';
import { readBuilt } from './kit-desk';

/**
 * Puts one script with a page on Google, bound to a spreadsheet of its own, or brings it up to date. Throws
 * DeployFailure with a sentence that says what to do.
 */
export async function putScript(desk: Desk, { note }: CommandWords): Promise<KeptProject> {
  const known = knownProject(desk, readOptions([]));
  const built = readBuilt(desk);
  const digest = digestOf(built);
  try {
    const deployments = await findDeployments(desk, known);
    const { words } = desk;
    const chosen = chooseDeployment(deployments, known, { words, newAddress: false });
    const project = known.scriptId ? known : await makeScript(desk);
    await pushBuilt(desk, built);
    const { number } = await makeVersion(desk, { digest, note: say(note, { digest }) });
    const run = { chosen, version: number, note: say(note, { digest }) };
    return (await deployPage(desk, project, run)).project;
  } catch (error) {
    throw failureOf(error, desk, { step: 'push', script: known.scriptId ?? '' });
  }
}
