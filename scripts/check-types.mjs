/**
 * Checks types in all compilations side by side and prints the errors of each. Ends with status 1 if any failed.
 * Arguments are paths of other projects to check instead.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMPILATIONS = ['', '.pure', '.pages', '.node', '.history'];

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Resolves to the status of a compilation and what it printed. */
function compile(project) {
  const tsc = spawn(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', project]);
  const printed = [];
  for (const stream of [tsc.stdout, tsc.stderr]) stream.on('data', (text) => printed.push(text));
  return new Promise((resolve, reject) => {
    tsc.on('error', reject);
    tsc.on('close', (status) => resolve({ status, text: Buffer.concat(printed).toString() }));
  });
}

const given = process.argv.slice(2);
const projects =
  given.length > 0 ? given : COMPILATIONS.map((name) => inRoot(`tsconfig${name}.json`));
const results = await Promise.all(projects.map(compile));
for (const [at, { status, text }] of results.entries()) {
  if (status !== 0) console.error(`${projects[at]}: status ${status}\n${text}`);
}
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
