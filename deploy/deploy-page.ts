import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import type { Deployment } from './find-script';
import type { DeployOptions } from './options';
import { askClasp } from './run-clasp';
import { type SavedProject, saveProject } from './saved-project';

/** Most versioned deployments of a script. Google refuses the 21st. */
const MAX_DEPLOYMENTS = 20;

/** Saved project after the page was deployed, and what was done. */
export interface DeployedPage {
  readonly project: SavedProject;
  readonly what: 'deploymentMade' | 'deploymentUpdated' | 'deploymentKept';
}

/**
 * Chooses the deployment whose address is in letters: the saved one, or the only one there is.
 * Returns `null` if a new deployment has to be made. Throws DeployFailure if a new address would
 * break links in letters, or if the script has `MAX_DEPLOYMENTS` deployments.
 */
export function chooseDeployment(
  deployments: readonly Deployment[],
  { deploymentId }: SavedProject,
  { words, newAddress }: Pick<DeployContext, 'words'> & Pick<DeployOptions, 'newAddress'>,
): Deployment | null {
  const { failures } = words;
  const kept = deployments.find((one) => one.deploymentId === deploymentId);
  if (kept) return kept;
  if (deploymentId && !newAddress) {
    throw new DeployFailure(format(failures.deploymentGone, { deployment: deploymentId }));
  }
  const [only] = deployments;
  if (!only) return null;
  if (!deploymentId && deployments.length === 1) return only;
  const count = deployments.length;
  if (!newAddress) {
    const names = deployments.map((one) => one.deploymentId).join(', ');
    throw new DeployFailure(format(failures.deploymentUnclear, { count, deployments: names }));
  }
  if (count >= MAX_DEPLOYMENTS) {
    throw new DeployFailure(format(failures.tooManyDeployments, { count }));
  }
  return null;
}

/**
 * Lets the page run `version`. Updates the chosen deployment, or makes one if `chosen` is `null`,
 * and saves its id.
 */
export async function deployPage(
  context: DeployContext,
  project: SavedProject,
  { chosen, version, note }: { chosen: Deployment | null; version: number; note: string },
): Promise<DeployedPage> {
  const run = ['-V', String(version), '-d', note];
  const keepId = (deploymentId: string) => saveProject(context, { ...project, deploymentId });
  if (!chosen) {
    const { deploymentId } = await askClasp<Deployment>(context, ['create-deployment', ...run]);
    return { project: keepId(deploymentId), what: 'deploymentMade' };
  }
  const { deploymentId, versionNumber } = chosen;
  if (versionNumber === version) return { project: keepId(deploymentId), what: 'deploymentKept' };
  await askClasp(context, ['update-deployment', deploymentId, ...run]);
  return { project: keepId(deploymentId), what: 'deploymentUpdated' };
}
