import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DeployContext } from './deploy-context';
import { PROJECT_FILE } from './saved-project';

/** The pinned clasp. */
export const INSTALLED_CLASP = fileURLToPath(
  new URL('../node_modules/@google/clasp/build/src/index.js', import.meta.url),
);

/** How clasp is run: where, and who hears its output while it comes. */
export interface ClaspRun {
  /** Project file, or a folder without one. The saved project if omitted. */
  readonly project?: string;
  readonly cwd?: string;
  readonly hear?: (output: string) => void;
}

/** Where clasp is run from, and which. */
export type ClaspContext = Pick<DeployContext, 'root' | 'env' | 'clasp' | 'projectFile'>;

/** Error with clasp's output when a command failed. */
export class ClaspRefusal extends Error {
  constructor(
    readonly reply: string,
    /** Clasp did not end by itself. */
    readonly stopped: boolean,
  ) {
    super(reply);
  }
}

/** Output of clasp: stdout and stderr. */
export interface ClaspOutput {
  readonly output: string;
  readonly errors: string;
}

/** Runs clasp and returns its output. Throws ClaspRefusal, whose reply contains no token. */
export function runClasp(
  { root, env, clasp, projectFile = PROJECT_FILE }: ClaspContext,
  args: readonly string[],
  { project = join(root, projectFile), cwd = root, hear = () => undefined }: ClaspRun = {},
): Promise<ClaspOutput> {
  const where = ['-P', project, '-I', join(root, '.claspignore')];
  const child = spawn(process.execPath, [clasp, ...where, ...args], {
    cwd,
    // With DEBUG set clasp would print its credentials
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

/** Runs clasp and parses its JSON output. Throws ClaspRefusal, also if it succeeds without JSON. */
export async function askClasp<Answer>(
  context: ClaspContext,
  args: readonly string[],
  run: ClaspRun = {},
): Promise<Answer> {
  const { output, errors } = await runClasp(context, [...args, '--json'], run);
  // Clasp 3.4.1 ends with status 0 when Google finds an argument of a deployment invalid
  if (output.trim() === '') throw new ClaspRefusal(replyIn(errors), false);
  return JSON.parse(output) as Answer;
}

const SECRETS =
  /ya29\.[\w.-]+|1\/\/[\w-]+|GOCSPX-[\w-]+|Bearer\s+\S+|"(?:access|refresh|id)_token":\s*"[^"]*"/g;

function replyIn(output: string): string {
  return output.replace(SECRETS, '***').replace(/\s+/g, ' ').trim().slice(0, 400);
}
