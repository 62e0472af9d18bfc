import { join } from 'node:path';
import { say } from '../src/texts/say';
import { DeployFailure } from './deploy-failure';
import type { Desk } from './desk';
import { refusalOf } from './failure-of';
import { KEPT_FILE, type KeptProject, keep, readKept } from './kept-project';
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
  const { making, ...kept } = readKept(desk);
  const { failures } = desk.words;
  if (script && kept.scriptId && kept.scriptId !== script) {
    throw new DeployFailure(
      say(failures.otherScript, { kept: kept.scriptId, file: desk.keptFile ?? KEPT_FILE }),
    );
  }
  const scriptId = script ?? kept.scriptId;
  if (!scriptId && making && !newSheet) {
    throw new DeployFailure(say(failures.makingUnclear, { title: making }));
  }
  return {
    ...kept,
    ...(scriptId ? { scriptId } : {}),
    ...(deployment ? { deploymentId: deployment } : {}),
  };
}

/** Lists the deployments of the script, which also shows that the script is there and may be edited. */
export async function findDeployments(desk: Desk, project: KeptProject): Promise<Deployment[]> {
  if (!project.scriptId) {
    await tryGoogle(desk);
    return [];
  }
  const listed = await listDeployments(desk, project.scriptId);
  keep(desk, project);
  return listed.filter(({ versionNumber }) => versionNumber !== undefined);
}

/** Asks for a script that nobody has: what Google says of that script is the right answer, all else stops the run. */
async function tryGoogle(desk: Desk): Promise<void> {
  try {
    await listDeployments(desk, 'nobodys-script');
  } catch (error) {
    const refusal = refusalOf(error);
    const isOfScript = refusal === null || refusal === 'scriptMissing' || refusal === 'noAccess';
    if (!(error instanceof ClaspRefusal) || error.stopped || !isOfScript) throw error;
  }
}

function listDeployments(desk: Desk, scriptId: string): Promise<Deployment[]> {
  // The tracked project file, because an id is kept only when Google knows it
  const project = join(desk.root, '.clasp.json');
  return askClasp<Deployment[]>(desk, ['list-deployments', scriptId], { project });
}
