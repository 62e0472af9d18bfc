import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';

/** Git-ignored file that clasp reads, with the ids of what was created on Google. */
export const PROJECT_FILE = '.clasp.real.json';

/** The same for a template to copy, so that one machine may keep both. */
export const TEMPLATE_FILE = '.clasp.template.json';

/** Minimum content of the file. */
const SAMPLE = '{"scriptId": "…", "rootDir": "dist"}';

/** Ids of the project on Google. clasp reads `scriptId` and `rootDir` and ignores the rest. */
export interface SavedProject {
  readonly scriptId?: string;
  /** The spreadsheet that the script is bound to. */
  readonly parentId?: string;
  /** The deployment that links in letters point to. */
  readonly deploymentId?: string;
  /** The title of a spreadsheet that is being made; it stays when a run stops before Google's answer is kept. */
  readonly making?: string;
}

/** Saved project; empty if there is no file. Throws DeployFailure if the file is not a JSON object. */
export function readProject({
  root,
  words,
  projectFile = PROJECT_FILE,
}: Pick<DeployContext, 'root' | 'words' | 'projectFile'>): SavedProject {
  const file = join(root, projectFile);
  const badState = format(words.failures.badState, { file: projectFile, content: SAMPLE });
  if (!existsSync(file)) return {};
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept === 'object' && kept !== null && !Array.isArray(kept)) return kept;
  } catch (error) {
    throw new DeployFailure(badState, { cause: error });
  }
  throw new DeployFailure(badState);
}

/** Saves the project atomically, so that an interruption leaves a readable file. */
export function saveProject(
  { root, projectFile = PROJECT_FILE }: Pick<DeployContext, 'root' | 'projectFile'>,
  project: SavedProject,
): SavedProject {
  const file = join(root, projectFile);
  writeFileSync(`${file}.new`, `${JSON.stringify({ rootDir: 'dist', ...project }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  return project;
}
