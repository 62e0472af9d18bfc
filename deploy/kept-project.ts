import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../src/texts/format';
import { DeployFailure } from './deploy-failure';
import type { Desk } from './desk';

/** The ignored file that clasp reads and that remembers what was made on Google. */
export const KEPT_FILE = '.clasp.real.json';

/** The same for a template to copy, so that one machine may keep both. */
export const TEMPLATE_FILE = '.clasp.template.json';

/** What the file has to hold at least. */
const SAMPLE = '{"scriptId": "…", "rootDir": "dist"}';

/** What is known of the project on Google; clasp reads scriptId and rootDir, and leaves the rest alone. */
export interface KeptProject {
  readonly scriptId?: string;
  /** The spreadsheet that the script is bound to. */
  readonly parentId?: string;
  /** The deployment that links in letters point to. */
  readonly deploymentId?: string;
  /** The title of a spreadsheet that is being made; it stays when a run stops before Google's answer is kept. */
  readonly making?: string;
}

/** Reads what is kept, nothing when there is no file. Throws DeployFailure when the file is no JSON object. */
export function readBackupRows({
  root,
  words,
  keptFile = KEPT_FILE,
}: Pick<Desk, 'root' | 'words' | 'keptFile'>): KeptProject {
  const file = join(root, keptFile);
  const badState = format(words.failures.badState, { file: keptFile, content: SAMPLE });
  if (!existsSync(file)) return {};
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept === 'object' && kept !== null && !Array.isArray(kept)) return kept;
  } catch (error) {
    throw new DeployFailure(badState, { cause: error });
  }
  throw new DeployFailure(badState);
}

/** Keeps what is known, whole or not at all, so that an interruption leaves a file that can be read. */
export function keep(
  { root, keptFile = KEPT_FILE }: Pick<Desk, 'root' | 'keptFile'>,
  project: KeptProject,
): KeptProject {
  const file = join(root, keptFile);
  writeFileSync(`${file}.new`, `${JSON.stringify({ rootDir: 'dist', ...project }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  return project;
}
