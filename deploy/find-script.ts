import { join } from 'node:path';
import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { refusalOf } from './failure-of';
import type { DeployOptions } from './options';
import { askClasp, ClaspRefusal } from './run-clasp';
import { PROJECT_FILE, readProject, type SavedProject, saveProject } from './saved-project';

/** A deployment as clasp lists it; the one that always runs the newest code has no version. */
export interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number;
}

/** Saved project with the options of the command line. Throws DeployFailure if they contradict each other. */
export function knownProject(
  context: Pick<DeployContext, 'root' | 'words' | 'projectFile'>,
  { script, deployment, newSheet }: DeployOptions,
): SavedProject {
  const { making, ...kept } = readProject(context);
  const { failures } = context.words;
  if (script && kept.scriptId && kept.scriptId !== script) {
    throw new DeployFailure(
      format(failures.otherScript, {
        kept: kept.scriptId,
        file: context.projectFile ?? PROJECT_FILE,
      }),
    );
  }
  const scriptId = script ?? kept.scriptId;
  if (!scriptId && making && !newSheet) {
    throw new DeployFailure(format(failures.makingUnclear, { title: making }));
  }
  return {
    ...kept,
    ...(scriptId ? { scriptId } : {}),
    ...(deployment ? { deploymentId: deployment } : {}),
  };
}

/** Lists the deployments of the script, which also shows that the script is there and may be edited. */
export async function findDeployments(
  context: DeployContext,
  project: SavedProject,
): Promise<Deployment[]> {
  if (!project.scriptId) {
    await tryGoogle(context);
    return [];
  }
  const listed = await listDeployments(context, project.scriptId);
  saveProject(context, project);
  return listed.filter(({ versionNumber }) => versionNumber !== undefined);
}

/**
 * Asks for a script that does not exist: Google's "not found" proves that the connection works, any other answer stops
 * the run.
 */
async function tryGoogle(context: DeployContext): Promise<void> {
  try {
    await listDeployments(context, 'nobodys-script');
  } catch (error) {
    const refusal = refusalOf(error);
    const isOfScript = refusal === null || refusal === 'scriptMissing' || refusal === 'noAccess';
    if (!(error instanceof ClaspRefusal) || error.stopped || !isOfScript) throw error;
  }
}

function listDeployments(context: DeployContext, scriptId: string): Promise<Deployment[]> {
  // The tracked project file, because an id is kept only when Google knows it
  const project = join(context.root, '.clasp.json');
  return askClasp<Deployment[]>(context, ['list-deployments', scriptId], { project });
}
