import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import type { ScriptProject } from '../host';
import { openRealm } from './open-realm';
import { repeatableScript } from './repeatable-script';

type Load = (context: vm.Context) => void;

const compiled = new Map<string, vm.Script>();

function scriptOf(code: string, filename: string): vm.Script {
  const key = `${filename}\n${code}`;
  const found = compiled.get(key) ?? new vm.Script(code, { filename });
  compiled.set(key, found);
  return found;
}

interface Manifest {
  oauthScopes?: string[];
  timeZone?: string;
}

function manifestOf(folder: string): Manifest {
  const path = join(folder, 'appsscript.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

function filesEnding(folder: string, ending: string): [string, string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

function loadFromFolder(files: [string, string][], context: vm.Context): void {
  const folder = mkdtempSync(join(tmpdir(), 'apps-script-'));
  try {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    gas.require(folder, context);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Returns a function that evaluates the scripts. Its first call uses gas-local; later calls run
 * compiled scripts, which is faster.
 */
function loaderOf(folder: string | null, files: [string, string][]): Load {
  const repeatable = files.map(([name, code]): [string, string] => [
    name,
    repeatableScript(code, { indented: folder === null }),
  ]);
  const same = repeatable.every(([, code], i) => code === files[i]?.[1]);
  let loaded = false;
  let scripts: vm.Script[] | null = null;
  return (context) => {
    if (loaded) {
      scripts ??= repeatable.map(([name, code]) => scriptOf(code, name));
      for (const script of scripts) script.runInContext(context);
    } else if (folder !== null && same) gas.require(folder, context);
    else loadFromFolder(repeatable, context);
    loaded = true;
  };
}

let lastRead: { folder: string; state: string; project: ScriptProject } | null = null;

/**
 * Reads a built project from its folder. Returns the project of the previous call if it had the
 * same folder and no file has changed since.
 */
export function projectInFolder(folder: string): ScriptProject {
  const state = stateOf(folder);
  if (lastRead?.folder !== folder || lastRead.state !== state)
    lastRead = { folder, state, project: readProject(folder) };
  return lastRead.project;
}

function stateOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join();
}

function readProject(folder: string): ScriptProject {
  const { oauthScopes, timeZone } = manifestOf(folder);
  const html = filesEnding(folder, '.html');
  const load = loaderOf(folder, filesEnding(folder, '.js'));
  return {
    htmlFiles: Object.fromEntries(html.map(([name, text]) => [name.slice(0, -5), text])),
    scopes: oauthScopes ?? null,
    timeZone: timeZone ?? null,
    openRealm: () => openRealm(load),
  };
}

export function projectOfSource(code: string, htmlFiles: Record<string, string>): ScriptProject {
  const load = loaderOf(null, [['Code.js', code]]);
  return { htmlFiles, scopes: null, timeZone: null, openRealm: () => openRealm(load) };
}
