/**
 * Returns the program and arguments that run npm. On Windows npm is a .cmd file, which cannot be
 * spawned without a shell
 * (https://nodejs.org/api/child_process.html#spawning-bat-and-cmd-files-on-windows), so Node runs
 * npm's own script, whose path npm puts in `npm_execpath`. Throws if this process was not started
 * by npm.
 */
export function npmCommand(...args) {
  const script = process.env.npm_execpath;
  if (!script) throw new Error('Run this through npm (npm run …): npm_execpath is not set.');
  return [process.execPath, [script, ...args]];
}
