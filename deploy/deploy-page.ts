import { format } from '../src/texts/format';
import { DeployFailure } from './deploy-failure';
import type { Desk } from './desk';
import type { Deployment } from './find-script';
import { type KeptProject, keep } from './kept-project';
import type { DeployOptions } from './options';
import { askClasp } from './run-clasp';

/** Versioned deployments that a script may have: Google answers a 21st with that number. */
const MAX_DEPLOYMENTS = 20;

/** The page's deployment after a run, and what was done for it. */
export interface DeployedPage {
  readonly project: KeptProject;
  readonly what: 'deploymentMade' | 'deploymentUpdated' | 'deploymentKept';
}

/**
 * Chooses the deployment that letters point to: the one kept, or the only one there is; null when one is to be made.
 * Throws DeployFailure rather than choose an address that makes links in letters dead.
 */
export function chooseDeployment(
  deployments: readonly Deployment[],
  { deploymentId }: KeptProject,
  { words, newAddress }: Pick<Desk, 'words'> & Pick<DeployOptions, 'newAddress'>,
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
  dialog: Desk,
  project: KeptProject,
  { chosen, version, note }: { chosen: Deployment | null; version: number; note: string },
): Promise<DeployedPage> {
  const run = ['-V', String(version), '-d', note];
  const keepId = (deploymentId: string) => keep(dialog, { ...project, deploymentId });
  if (!chosen) {
    const { deploymentId } = await askClasp<Deployment>(dialog, ['create-deployment', ...run]);
    return { project: keepId(deploymentId), what: 'deploymentMade' };
  }
  const { deploymentId, versionNumber } = chosen;
  if (versionNumber === version) return { project: keepId(deploymentId), what: 'deploymentKept' };
  await askClasp(dialog, ['update-deployment', deploymentId, ...run]);
  return { project: keepId(deploymentId), what: 'deploymentUpdated' };
}
