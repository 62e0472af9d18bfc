import { existsSync } from 'node:fs';

/**
 * Path of Debian's Chromium without windows. Browser tests take three fifths of the time with it;
 * they pass with other browsers too.
 */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

export const NO_BROWSER =
  'No browser found: install Chrome or Edge, or set CHROMIUM to the path of one.';

const CHROME = '\\Google\\Chrome\\Application\\chrome.exe';
const EDGE = '\\Microsoft\\Edge\\Application\\msedge.exe';

/** Paths where installers put Chromium, Chrome and Edge, preferred one first. */
function usualPaths(platform, env) {
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return [CHROME, EDGE].flatMap((program) =>
      folders.filter(Boolean).map((folder) => folder + program),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = ['chromium', 'google-chrome', 'microsoft-edge'];
  return [HEADLESS_SHELL, ...names.map((name) => `/usr/bin/${name}`)];
}

/**
 * Path of the browser for tests, pictures and PDF: the environment variable CHROMIUM if it is set,
 * otherwise the first of the usual paths. Returns `null` if there is no file at these paths.
 */
export function findBrowser({
  platform = process.platform,
  env = process.env,
  exists = existsSync,
} = {}) {
  const paths = env.CHROMIUM ? [env.CHROMIUM] : usualPaths(platform, env);
  return paths.find(exists) ?? null;
}
