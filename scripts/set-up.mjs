/**
 * Makes a fresh machine ready. Installs packages if node_modules does not match the lock file.
 * --browser also checks what browser tests and pictures need: a browser, and fonts as
 * wide as an office's. On Debian it installs what is missing. On other systems tests are left out if there is no
 * browser, except in CI, where that is an error. --history installs the heavy packages of `npm run
 * history`, --history-tests also those of its tests. Ends with status 1 if Node is older than
 * package.json requires.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, HEADLESS_SHELL, NO_BROWSER } from './find-browser.mjs';
import { isInstalled } from './is-installed.mjs';
import { npmCommand } from './npm-command.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(command, args, cwd = root) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (error || status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed`, { cause: error });
  }
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [least] = engines.node.match(/\d[\d.]*/);
  const [major, minor] = least.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(`Node ${process.versions.node} is too old: install Node ${least} or later.`);
  process.exit(1);
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function hasPackages(folder, options) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return isInstalled(packagesIn(join(folder, 'package-lock.json')), packagesIn(installed), options);
}

/** Prints errors only: two packages that run in browsers, o-spreadsheet and nanoid, ask for a newer Node than we do. */
function installPackages(folder, ...args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const [program, command] = npmCommand('ci', ...quiet, ...args);
  run(program, command, folder);
}

function readyHistory(withTests) {
  const folder = join(root, 'history');
  if (hasPackages(folder, { withoutDev: !withTests })) return;
  installPackages(folder, ...(withTests ? [] : ['--omit=dev']));
}

/**
 * Fonts in which pages and documents are set, as wide as on an office's machine or a telephone: tests measure how much
 * fits on a screen or page. Each has a name that is asked for, what may be found for it, and Debian's package.
 */
const FONTS = [
  { asked: 'Arial', found: /Arial|Arimo|Liberation Sans/, from: 'fonts-liberation' },
  { asked: 'system-ui', found: /Noto Sans|Roboto|Cantarell|Ubuntu/, from: 'fonts-noto-core' },
];

/** Only on Linux fonts may be missing. */
function missingFonts() {
  if (process.platform !== 'linux') return [];
  return FONTS.filter(({ asked, found }) => {
    const { stdout } = spawnSync('fc-match', [asked], { encoding: 'utf8' });
    return !found.test(stdout ?? '');
  });
}

function installFromDebian(what, ...packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    run(command, rest);
  };
  console.log(
    `${what} is missing: installing Debian's ${packages.join(', ')} for the browser tests`,
  );
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** True only on Debian itself: systems derived from it, such as Ubuntu, have other browser packages. */
function isDebian() {
  const about = '/etc/os-release';
  return existsSync(about) && /^ID=debian$/m.test(readFileSync(about, 'utf8'));
}

/**
 * Installs Debian's Chromium without windows. If that fails and there is no other browser, installs
 * the whole Chromium.
 */
function installBrowser() {
  try {
    installFromDebian(HEADLESS_SHELL, 'chromium-headless-shell');
  } catch (error) {
    console.log(`${error.message}: the browser tests run with another browser, slower`);
    if (!findBrowser()) installFromDebian('Chromium', 'chromium');
  }
}

function readyBrowser() {
  if (isDebian() && !process.env.CHROMIUM && !existsSync(HEADLESS_SHELL)) installBrowser();
  if (findBrowser()) return;
  if (isDebian() || process.env.CI) throw new Error(NO_BROWSER);
  console.log(`${NO_BROWSER} Without one, browser tests and pictures are left out.`);
}

function readyFonts() {
  const missing = missingFonts();
  if (missing.length === 0) return;
  const packages = [...missing.map(({ from }) => from), 'fontconfig'];
  if (isDebian()) installFromDebian('A font', ...packages);
  else console.log('No font as wide as Arial: tests that measure text may fail.');
}

function setUp() {
  if (!hasPackages(root)) installPackages(root);
  if (process.argv.includes('--history-tests')) readyHistory(true);
  else if (process.argv.includes('--history')) readyHistory(false);
  if (process.argv.includes('--browser')) {
    readyBrowser();
    readyFonts();
  }
}

checkNode();
try {
  setUp();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
