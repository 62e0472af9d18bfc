/**
 * Preloaded into our scripts: makes this machine look like the system that OTHER_SYSTEM names: "win32", "darwin" or "debian".
 * It has no user ids, no /usr/bin, and of programs only Node and what lies in node_modules; nothing is started through a shell.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { OTHER_SYSTEM: system } = process.env;
const isDebian = system === 'debian';
Object.defineProperty(process, 'platform', { value: isDebian ? 'linux' : system });
process.getuid = undefined;

const { existsSync, readFileSync } = fs;
const isRelease = (path) => path === '/etc/os-release';
fs.existsSync = (path) => {
  if (isRelease(path)) return isDebian;
  return !String(path).startsWith('/usr/bin/') && existsSync(path);
};
fs.readFileSync = (path, ...options) =>
  isRelease(path) ? 'ID=debian\n' : readFileSync(path, ...options);

const isThere = (program) => program === process.execPath || program.includes('/node_modules/');
for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync']) {
  const start = childProcess[name];
  childProcess[name] = (program, args, options) => {
    if (options?.shell) throw new Error(`${program} is started through a shell`);
    return start(isThere(program) ? program : `/nowhere/${program}`, args, options);
  };
}
syncBuiltinESMExports();
