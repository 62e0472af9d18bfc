import { join } from 'node:path';
import { format } from '../src/texts/format';
import { DeployFailure } from './deploy-failure';
import type { Desk } from './desk';
import { refusalOf } from './failure-of';
import { KEPT_FILE, type KeptProject, keep, readBackupRows } from './kept-project';
import type { DeployOptions } from './options';
import { askClasp, ClaspRefusal } from './run-clasp';

/** A deployment as clasp lists it; the one that always runs the newest code has no version. */
export interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number;
}

/** Reads what is kept and adds what the command line says. Throws DeployFailure when the two contradict. */
export function knownProject(
  desk: Pick<Desk, 'root' | 'words' | 'keptFile'>,
  { script, deployment, newSheet }: DeployOptions,
): KeptProject {
  const { making, ...kept } = readBackupRows(desk);
  const { failures } = desk.words;
  if (script && kept.scriptId && kept.scriptId !== script) {
    throw new DeployFailure(
      format(failures.otherScript, { kept: kept.scriptId, file: desk.keptFile ?? KEPT_FILE }),
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
export async function findDeployments(dialog: Desk, project: KeptProject): Promise<Deployment[]> {
  if (!project.scriptId) {
    await tryGoogle(dialog);
    return [];
  }
  const listed = await listDeployments(dialog, project.scriptId);
  keep(dialog, project);
  return listed.filter(({ versionNumber }) => versionNumber !== undefined);
}

/** Asks for a script that nobody has: what Google says of that script is the right answer, all else stops the run. */
async function tryGoogle(dialog: Desk): Promise<void> {
  try {
    await listDeployments(dialog, 'nobodys-script');
  } catch (error) {
    const refusal = refusalOf(error);
    const isOfScript = refusal === null || refusal === 'scriptMissing' || refusal === 'noAccess';
    if (!(error instanceof ClaspRefusal) || error.stopped || !isOfScript) throw error;
  }
}

function listDeployments(dialog: Desk, scriptId: string): Promise<Deployment[]> {
  // The tracked project file, because an id is kept only when Google knows it
  const project = join(dialog.root, '.clasp.json');
  return askClasp<Deployment[]>(dialog, ['list-deployments', scriptId], { project });
}
