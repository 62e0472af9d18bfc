import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import type { Deployment } from './find-script';
import type { DeployOptions } from './options';
import { askClasp } from './run-clasp';
import { type SavedProject, saveProject } from './saved-project';

/** Versioned deployments that a script may have: Google answers a 21st with that number. */
const MAX_DEPLOYMENTS = 20;

/** Deployment of the page after a run, and what was done. */
export interface DeployedPage {
  readonly project: SavedProject;
  readonly what: 'deploymentMade' | 'deploymentUpdated' | 'deploymentKept';
}

/**
 * Chooses the deployment that letters point to: the one kept, or the only one there is; null when one is to be made.
 * Throws DeployFailure rather than choose an address that makes links in letters dead.
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

/** Lets the page run a version: makes its deployment, or updates the one whose address is in letters. */
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
