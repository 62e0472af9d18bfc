import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DeployContext } from './deploy-context';
import { PROJECT_FILE } from './saved-project';

/** Path of the installed clasp. */
export const INSTALLED_CLASP = fileURLToPath(
  new URL('../node_modules/@google/clasp/build/src/index.js', import.meta.url),
);

/** Options of a clasp run. `hear` is called with all output so far, whenever there is more. */
export interface ClaspRun {
  /** Project file, or a folder without one. Default: the saved project. */
  readonly project?: string;
  readonly cwd?: string;
  readonly hear?: (output: string) => void;
}

export type ClaspContext = Pick<DeployContext, 'root' | 'env' | 'clasp' | 'projectFile' | 'user'>;

/** Error of a failed clasp command. `reply` is clasp's output. */
export class ClaspRefusal extends Error {
  constructor(
    readonly reply: string,
    /** True if clasp was killed before it ended. */
    readonly stopped: boolean,
  ) {
    super(reply);
  }
}

export interface ClaspOutput {
  readonly output: string;
  readonly errors: string;
}

/** Runs clasp and returns its output. Throws ClaspRefusal if it fails; tokens are removed from its `reply`. */
export function runClasp(
  { root, env, clasp, projectFile = PROJECT_FILE, user }: ClaspContext,
  args: readonly string[],
  { project = join(root, projectFile), cwd = root, hear = () => undefined }: ClaspRun = {},
): Promise<ClaspOutput> {
  const where = ['-P', project, '-I', join(root, '.claspignore'), ...(user ? ['-u', user] : [])];
  const child = spawn(process.execPath, [clasp, ...where, ...args], {
    cwd,
    // If DEBUG is set, clasp prints its credentials
    env: { ...env, DEBUG: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.output += chunk;
    hear(said.output);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new ClaspRefusal(replyIn(said.errors || said.output), code === null));
    });
  });
}

/** Runs clasp and parses its JSON output. Throws ClaspRefusal if it fails or prints nothing. */
export async function askClasp<Answer>(
  context: ClaspContext,
  args: readonly string[],
  run: ClaspRun = {},
): Promise<Answer> {
  const { output, errors } = await runClasp(context, [...args, '--json'], run);
  // Clasp 3.4.1 ends with status 0 if Google rejects an argument of a deployment
  if (output.trim() === '') throw new ClaspRefusal(replyIn(errors), false);
  return JSON.parse(output) as Answer;
}

const SECRETS =
  /ya29\.[\w.-]+|1\/\/[\w-]+|GOCSPX-[\w-]+|Bearer\s+\S+|"(?:access|refresh|id)_token":\s*"[^"]*"/g;

function replyIn(output: string): string {
  return output.replace(SECRETS, '***').replace(/\s+/g, ' ').trim().slice(0, 400);
}
