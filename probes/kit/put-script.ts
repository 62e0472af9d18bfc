import { digestOf } from '../../deploy/built-files';
import type { DeployContext } from '../../deploy/deploy-context';
import { chooseDeployment, deployPage } from '../../deploy/deploy-page';
import { failureOf } from '../../deploy/failure-of';
import { findDeployments, knownProject } from '../../deploy/find-script';
import { makeScript } from '../../deploy/make-script';
import { makeVersion } from '../../deploy/make-version';
import { readOptions } from '../../deploy/options';
import { pushBuilt } from '../../deploy/push-built';
import type { SavedProject } from '../../deploy/saved-project';
import { format } from '../../src/texts/format';
import type { CommandWords } from './command-words';
import { readBuilt } from './kit-context';

/**
 * Deploys or updates one script with a page, bound to its own spreadsheet. Throws DeployFailure
 * with a sentence that says what to do. `args` are options of `npm run deploy`.
 */
export async function putScript(
  context: DeployContext,
  { note }: CommandWords,
  args: readonly string[] = [],
): Promise<SavedProject> {
  const known = knownProject(context, readOptions(args));
  const built = readBuilt(context);
  const digest = digestOf(built);
  try {
    const deployments = await findDeployments(context, known);
    const { words } = context;
    const chosen = chooseDeployment(deployments, known, { words, newAddress: false });
    const project = known.scriptId ? known : await makeScript(context);
    await pushBuilt(context, built);
    const { number } = await makeVersion(context, { digest, note: format(note, { digest }) });
    const run = { chosen, version: number, note: format(note, { digest }) };
    return (await deployPage(context, project, run)).project;
  } catch (error) {
    throw failureOf(error, context, { step: 'push', script: known.scriptId ?? '' });
  }
}
