/**
 * Returns the program and arguments that run npm. On Windows npm is a .cmd file, which cannot be spawned without a shell
 * (https://nodejs.org/api/child_process.html#spawning-bat-and-cmd-files-on-windows), so Node runs npm's own script, which npm
 * names in `npm_execpath`. Throws if npm has not started this process.
 */
export function npmCommand(...args) {
  const script = process.env.npm_execpath;
  if (!script) throw new Error('Run this through npm (npm run …): npm_execpath is not set.');
  return [process.execPath, [script, ...args]];
}
