/**
 * Preloaded into our scripts. Makes this machine look like the system in OTHER_SYSTEM: "win32",
 * "darwin" or "debian". It then has no user ids and no /usr/bin. Only Node and the programs in
 * node_modules exist, and nothing is started through a shell.
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
