/**
 * Builds what clasp pushes: dist/Code.js, one self-contained dist/*.html for each page, and the manifest.
 * Also writes maps/Code.js.map, which `npm run trace` needs. Prints the size of each file; with --sizes also
 * how much each folder of src and each package adds to the script and to each page.
 * DONDOC_DOOR=by-id builds the variant that opens the spreadsheet by its id (docs/live-check.md says when).
 * DONDOC_PUBLISHER="name, mailbox" names whom to ask about this build; the dialog Giới thiệu shows it.
 * DONDOC_TEMPLATE=yes builds a template for `npm run deploy -- --template`, with the publisher's menu entry.
 * DONDOC_PASTED=yes builds few files, for `npm run package`: a person has to paste each of them.
 * DONDOC_ACCESS=domain opens the page only to the office's own domain, if an administrator forbids more.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * Syntax that both Apps Script's V8 and the oldest supported browser (Safari 14) understand: `?.` and `??`, but no
 * class fields and no modules.
 */
const SYNTAX = 'es2020';
const DOORS = ['active', 'by-id'];
/** Who may open the page (https://developers.google.com/apps-script/manifest/web-app-api-executable). */
const ACCESS = { anyone: 'ANYONE_ANONYMOUS', domain: 'DOMAIN' };
const LANGUAGES = ['vi', 'en'];
/** Files that a build depends on. */
const BUILT_FROM = ['src', 'scripts/build.mjs', 'appsscript.json', 'package.json'];
/**
 * Pages that stay separate files if an office pastes them by hand: words, which every call reads,
 * the unit's page, and the report, which is the largest. All other pages are joined into one file,
 * each below a marker (google/html/page-file.ts).
 */
const APART = ['unit', 'words-vi', 'words-en', 'report'];
/**
 * Page that is built twice, because visitors open it over slow networks: with Vietnamese words only, and as `unit-en`
 * with both languages, for offices that write English.
 */
const BY_LANGUAGE = 'unit';
/** HTML around the style and code of a dialog. Pages with a page.html do not use it. */
const DIALOG_SHELL = join(root, 'src/frame/dialog/dialog.html');
/** Button in the first tab of a template (drawn by local/docs/start-button.ts). */
const START_BUTTON = join(root, 'src/set-up/start-button.png');
/**
 * Folder of each page by the name that HtmlService uses: every folder of src with a page.ts. The page in
 * `letters/phone-reminder-page` is `phone-reminder`; the one in `report/page` is `report`.
 */
export const PAGES = Object.fromEntries(
  readdirSync(join(root, 'src'), { recursive: true })
    .map((path) => path.split(sep))
    .filter((parts) => parts.at(-1) === 'page.ts')
    .map((parts) => {
      const [subject, folder] = parts.slice(-3);
      const name = folder === 'page' ? subject : folder.replace(/-page$/, '');
      return [name, ['src', ...parts.slice(0, -1)].join('/')];
    })
    .sort(),
);

/**
 * Day of the last commit that changed the files of `BUILT_FROM`, so that the same code gives the
 * same build everywhere (https://reproducible-builds.org/docs/source-date-epoch/). Without git
 * history, the day of package.json.
 */
function codeDay() {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs', '--', ...BUILT_FROM], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (day !== '') return day;
  } catch (error) {
    if (error.code !== 'ENOENT' && error.status === undefined) throw error;
  }
  return statSync(join(root, 'package.json')).mtime.toISOString().slice(0, 10);
}

/**
 * Bundles a script for Google. Its names stay, and the source map leads error traces back to the
 * source. Google finds only top-level functions, so each function that the main file exports gets
 * one, and so does each function in an exported object.
 */
export async function bundleScript({ main, define, plugins = [] }) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, main)],
    bundle: true,
    format: 'iife',
    globalName: 'App',
    target: SYNTAX,
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    write: false,
    outfile: join(root, 'maps/Code.js'),
    define,
    plugins,
  });
  const [map, code] = outputFiles.map(({ text }) => text);
  const functions = publicFunctionsOf(code).map(
    (path) => `function ${path.at(-1)}(...args) { return App.${path.join('.')}(...args); }\n`,
  );
  return { code: Buffer.from(code + functions.join('')), map, metafile };
}

/** Runs a bundle, which calls no service while it loads, and returns the paths of its public functions. */
function publicFunctionsOf(code) {
  const context = {};
  runInNewContext(code, context);
  return Object.entries(context.App).flatMap(([name, exported]) =>
    typeof exported === 'function'
      ? [[name]]
      : Object.keys(exported ?? {}).map((inside) => [name, inside]),
  );
}

/**
 * Bundles the add-on's server code. With `template`, it has the functions of a template; with
 * `pasted`, it reads joined pages.
 */
export function buildServer({ door, plugins, template = false, pasted = false }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const define = {
    DOOR: JSON.stringify(door),
    VERSION: JSON.stringify(version),
    TEMPLATE: JSON.stringify(template),
    APART: JSON.stringify(pasted ? APART : null),
    BUILT: JSON.stringify(codeDay()),
    PUBLISHER: JSON.stringify(process.env.DONDOC_PUBLISHER ?? ''),
  };
  return bundleScript({ main: 'src/main.ts', define, plugins });
}

/**
 * Bundles one page with its style and client code into a single file. Template literals become plain strings:
 * HtmlService is reported to take `//` inside them for a comment. `<!--` and `</script` would end the script.
 * `language` is that of the offices that the page is for, if it is built by language.
 */
export async function buildPage(folder, language = 'en') {
  const bundle = (file, loader) =>
    build({
      entryPoints: [join(folder, file)],
      bundle: true,
      minify: true,
      target: loader === 'js' ? SYNTAX : 'safari14',
      charset: 'utf8',
      format: loader === 'js' ? 'iife' : undefined,
      legalComments: 'none',
      supported: loader === 'js' ? { 'template-literal': false } : undefined,
      define: loader === 'js' ? { PAGE_LANGUAGE: JSON.stringify(language) } : undefined,
      metafile: true,
      write: false,
    });
  const style = await bundle('page.css', 'css');
  const script = await bundle('page.ts', 'js');
  const css = style.outputFiles[0].text.trim();
  const js = script.outputFiles[0].text
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('<?', '<\\?');
  const own = join(folder, 'page.html');
  const html = readFileSync(existsSync(own) ? own : DIALOG_SHELL, 'utf8')
    .replace('/*css*/', () => css)
    .replace('/*js*/', () => js);
  const scriptlets = html.match(/<\?/g)?.length ?? 0;
  if (scriptlets > 1 || html.includes('<?!=')) {
    throw new Error(`${folder}: a page has one escaped scriptlet at most, found ${scriptlets}`);
  }
  return { html, metafiles: [style.metafile, script.metafile] };
}

/**
 * Returns a file that the server reads (google/html/load-json.ts): what `pick` returns of the
 * exports of the module at `path`, as JSON.
 */
async function buildJson(path, pick) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const exported = await import(`data:text/javascript;base64,${code}`);
  return jsonFile(pick(exported));
}

function jsonFile(content) {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>\n`;
}

function manifestFor({ door, access }) {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  if (door === 'by-id') {
    manifest.oauthScopes = manifest.oauthScopes.map((scope) =>
      scope.replace('spreadsheets.currentonly', 'spreadsheets'),
    );
  }
  manifest.webapp.access = ACCESS[access];
  return manifest;
}

/** Joins all pages except `APART` into pages.html, each below a marker, so that few files have to be pasted. */
function together(files) {
  const isPiece = (name) => name.endsWith('.html') && !APART.includes(name.replace('.html', ''));
  const [pieces, others] = [true, false].map((one) =>
    [...files].filter(([name]) => isPiece(name) === one),
  );
  const marked = pieces.map(([name, text]) => `<!--file ${name.replace('.html', '')}-->${text}`);
  return new Map([...others, ['pages.html', marked.join('')]]);
}

/** Name, folder and language of each built page. */
function pageFiles() {
  return Object.entries(PAGES).flatMap(([name, folder]) =>
    name === BY_LANGUAGE
      ? LANGUAGES.map((one) => [one === 'vi' ? name : `${name}-${one}`, folder, one])
      : [[name, folder, 'en']],
  );
}

/** Builds everything into the folder `out`. `plugins` are esbuild plugins for the server code. */
export async function buildAll({
  out = join(root, 'dist'),
  door = 'active',
  access = 'anyone',
  plugins = [],
  template = false,
  pasted = false,
} = {}) {
  if (!DOORS.includes(door))
    throw new Error(`DONDOC_DOOR is one of ${DOORS.join(', ')}, not ${door}`);
  if (!ACCESS[access])
    throw new Error(`DONDOC_ACCESS is one of ${Object.keys(ACCESS).join(', ')}, not ${access}`);
  const server = await buildServer({ door, plugins, template, pasted });
  const built = new Map([
    ['Code.js', server.code],
    ['appsscript.json', `${JSON.stringify(manifestFor({ door, access }), null, 2)}\n`],
  ]);
  for (const language of LANGUAGES) {
    built.set(
      `words-${language}.html`,
      await buildJson('src/words/words-in.ts', ({ wordsFile }) => wordsFile(language)),
    );
  }
  const metafiles = new Map([['Code.js', [server.metafile]]]);
  for (const [name, folder, language] of pageFiles()) {
    const page = await buildPage(join(root, folder), language);
    built.set(`${name}.html`, page.html);
    metafiles.set(`${name}.html`, page.metafiles);
  }
  if (template) {
    const png = readFileSync(START_BUTTON).toString('base64');
    built.set('start-button.html', jsonFile({ png }));
  }
  const files = pasted ? together(built) : built;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(out, name), content);
  return { files, map: server.map, metafiles };
}

/** Prints the number of bytes of a built file that come from each folder of src and from each package. */
function printShares(name, metafiles) {
  const shares = new Map();
  for (const { inputs } of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const subject = path.split('/').slice(0, 2).join('/');
      shares.set(subject, (shares.get(subject) ?? 0) + bytesInOutput);
    }
  }
  console.log(`\n${name}`);
  for (const [subject, bytes] of [...shares].sort(([, one], [, other]) => other - one)) {
    printSize(subject, bytes);
  }
}

function printSize(name, bytes) {
  console.log(`  ${name.padEnd(24)} ${bytes.toLocaleString('en-US').padStart(9)} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, map, metafiles } = await buildAll({
    door: process.env.DONDOC_DOOR ?? 'active',
    access: process.env.DONDOC_ACCESS ?? 'anyone',
    template: process.env.DONDOC_TEMPLATE === 'yes',
    pasted: process.env.DONDOC_PASTED === 'yes',
  });
  mkdirSync(join(root, 'maps'), { recursive: true });
  writeFileSync(join(root, 'maps/Code.js.map'), map);
  console.log('dist');
  for (const [name, content] of files) printSize(name, Buffer.byteLength(content));
  if (process.argv.includes('--sizes')) {
    for (const [name, inputs] of metafiles) printShares(name, inputs);
  }
}
