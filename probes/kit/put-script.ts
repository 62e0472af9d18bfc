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
import { format } from '../../src/texts/format';
import type { CommandWords } from './command-words';
import { readBuilt } from './kit-desk';

/**
 * Puts one script with a page on Google, bound to a spreadsheet of its own, or brings it up to date. Throws
 * DeployFailure with a sentence that says what to do.
 */
export async function putScript(dialog: Desk, { note }: CommandWords): Promise<KeptProject> {
  const known = knownProject(dialog, readOptions([]));
  const built = readBuilt(dialog);
  const digest = digestOf(built);
  try {
    const deployments = await findDeployments(dialog, known);
    const { words } = dialog;
    const chosen = chooseDeployment(deployments, known, { words, newAddress: false });
    const project = known.scriptId ? known : await makeScript(dialog);
    await pushBuilt(dialog, built);
    const { number } = await makeVersion(dialog, { digest, note: format(note, { digest }) });
    const run = { chosen, version: number, note: format(note, { digest }) };
    return (await deployPage(dialog, project, run)).project;
  } catch (error) {
    throw failureOf(error, dialog, { step: 'push', script: known.scriptId ?? '' });
  }
}
