import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk } from './desk';
import { KEPT_FILE } from './kept-project';

/** The pinned clasp. */
export const INSTALLED_CLASP = fileURLToPath(
  new URL('../node_modules/@google/clasp/build/src/index.js', import.meta.url),
);

/** How clasp is run: where, and who hears its output while it comes. */
export interface ClaspRun {
  /** The project file, or a folder without one; what is kept when not given. */
  readonly project?: string;
  readonly cwd?: string;
  readonly hear?: (output: string) => void;
}

/** Where clasp is run from, and which. */
export type ClaspDesk = Pick<Desk, 'root' | 'env' | 'clasp' | 'keptFile'>;

/** What clasp said when it did not do what it was asked. */
export class ClaspRefusal extends Error {
  constructor(
    readonly reply: string,
    /** Clasp did not end by itself. */
    readonly stopped: boolean,
  ) {
    super(reply);
  }
}

/** What clasp printed, for people to read and beside that. */
export interface ClaspOutput {
  readonly output: string;
  readonly errors: string;
}

/** Runs clasp and gives what it printed. Throws ClaspRefusal; its reply holds no token. */
export function runClasp(
  { root, env, clasp, keptFile = KEPT_FILE }: ClaspDesk,
  args: readonly string[],
  { project = join(root, keptFile), cwd = root, hear = () => undefined }: ClaspRun = {},
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

/** Runs clasp and reads the JSON that it prints. Throws ClaspRefusal also when it ends well and prints none. */
export async function askClasp<Answer>(
  desk: ClaspDesk,
  args: readonly string[],
  run: ClaspRun = {},
): Promise<Answer> {
  const { output, errors } = await runClasp(desk, [...args, '--json'], run);
  // Clasp 3.4.1 ends with status 0 when Google finds an argument of a deployment invalid
  if (output.trim() === '') throw new ClaspRefusal(replyIn(errors), false);
  return JSON.parse(output) as Answer;
}

const SECRETS =
  /ya29\.[\w.-]+|1\/\/[\w-]+|GOCSPX-[\w-]+|Bearer\s+\S+|"(?:access|refresh|id)_token":\s*"[^"]*"/g;

function replyIn(output: string): string {
  return output.replace(SECRETS, '***').replace(/\s+/g, ' ').trim().slice(0, 400);
}
