import { join } from 'node:path';
import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { refusalOf } from './failure-of';
import type { DeployOptions } from './options';
import { askClasp, ClaspRefusal } from './run-clasp';
import { PROJECT_FILE, readProject, type SavedProject, saveProject } from './saved-project';

/** A deployment as clasp lists it. The one that always runs the newest code has no version number. */
export interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number;
}

/**
 * Returns the saved project, changed by the options of the command line. Throws DeployFailure if
 * another script is saved, or if it is unclear whether an earlier run made a spreadsheet.
 */
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

/**
 * Lists the versioned deployments of the script and saves the project, since Google knows the
 * script. If there is no script yet, only tests the connection and returns an empty list.
 */
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
 * Asks Google for a script that does not exist. The answer "not found" proves that the connection
 * works; other errors stop the run.
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
  // Uses the project file in git, because an id is saved only once Google knows it
  const project = join(context.root, '.clasp.json');
  return askClasp<Deployment[]>(context, ['list-deployments', scriptId], { project });
}
