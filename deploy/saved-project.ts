import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';

/** File with the ids of what was created on Google. clasp reads it; git ignores it. */
export const PROJECT_FILE = '.clasp.real.json';

/** The same file for a template, so that one machine may have both. */
export const TEMPLATE_FILE = '.clasp.template.json';

/** Smallest valid content of the file, shown in an error. */
const SAMPLE = '{"scriptId": "…", "rootDir": "dist"}';

/** Ids of the project on Google. clasp reads `scriptId` and `rootDir` and ignores the rest. */
export interface SavedProject {
  readonly scriptId?: string;
  /** Id of the spreadsheet that the script is bound to. */
  readonly parentId?: string;
  /** Id of the deployment whose address is in letters. */
  readonly deploymentId?: string;
  /**
   * Title of a spreadsheet that is being made. It stays here if a run stops before Google's answer
   * is saved.
   */
  readonly making?: string;
}

/**
 * Reads the saved project; empty if there is no file. Throws DeployFailure if the file is not a
 * JSON object.
 */
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
