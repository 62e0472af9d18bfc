/**
 * Makes a fresh machine ready: installs packages from the lock file when they are missing or older than it, and
 * with --browser a Chromium for the browser tests, where Debian has it the one without windows, and letters as wide as
 * those that letters name, when there are none. What only `npm run history` needs is heavy and stands apart: --history
 * installs it, --history-tests with what its tests need. Does nothing when all is in place, and stops where Node is
 * older than what package.json asks for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** The Chromium without windows: browser tests take three fifths of the time with it, and pass with the other too. */
const QUICK = 'chromium-headless-shell';

function run(command, args, cwd = root) {
  // On Windows npm is a .cmd file, which only a shell starts: https://nodejs.org/api/child_process.html
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', shell });
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

function packagesAreCurrent(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

function installPackages(folder, ...args) {
  run('npm', ['ci', '--no-audit', '--no-fund', ...args], folder);
}

function readyHistory(withTests) {
  const folder = join(root, 'history');
  const isWhole = !withTests || existsSync(join(folder, 'node_modules/node-sql-parser'));
  if (packagesAreCurrent(folder) && isWhole) return;
  installPackages(folder, ...(withTests ? [] : ['--omit=dev']));
}

/**
 * Tells whether what names Arial is set as wide as in Arial, as on an office's machine: tests measure how much fits on a
 * screen or a page. Other systems than Linux bring Arial along.
 */
function setsArial() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-match', ['Arial'], { encoding: 'utf8' });
  return /Arial|Arimo|Liberation Sans/.test(stdout ?? '');
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

/** Other systems, those that stem from Debian too, do not have the Chromium without windows: there nothing is asked for it. */
function isDebian() {
  const about = '/etc/os-release';
  return existsSync(about) && /^ID=debian$/m.test(readFileSync(about, 'utf8'));
}

function readyChromium() {
  if (existsSync(process.env.CHROMIUM ?? `/usr/bin/${QUICK}`)) return;
  try {
    if (isDebian()) return installFromDebian(QUICK, QUICK, 'fonts-noto-core');
  } catch (error) {
    console.log(`${error.message}: the browser tests go on with ${CHROMIUM}, slower`);
  }
  if (!existsSync(CHROMIUM)) installFromDebian(CHROMIUM, 'chromium', 'fonts-noto-core');
}

checkNode();
if (!packagesAreCurrent(root)) installPackages(root);
if (process.argv.includes('--history-tests')) readyHistory(true);
else if (process.argv.includes('--history')) readyHistory(false);
if (process.argv.includes('--browser')) {
  readyChromium();
  if (!setsArial()) installFromDebian('A font as wide as Arial', 'fonts-liberation', 'fontconfig');
}
