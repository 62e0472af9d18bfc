import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../src/texts/format';
import { DeployFailure } from './deploy-failure';
import type { DeployWords } from './deploy-words';

/** Files of dist, sorted by name. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

const NEEDED = ['Code.js', 'appsscript.json', 'unit.html'];

/** Reads the built files. Throws DeployFailure if a required one is missing. */
export function readBuilt(root: string, words: DeployWords): BuiltFiles {
  const folder = join(root, 'dist');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new DeployFailure(format(words.failures.builtMissing, { file: missing.join(', ') }));
  }
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Names of files that differ between two builds or are in only one of them. */
export function differing(one: BuiltFiles, other: BuiltFiles): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    return !here || !there || !here.equals(there);
  });
}

/** SHA-256 of each file by name. */
export function digestsOf(files: BuiltFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')]),
  );
}

/** Id of a build: twelve characters of a digest of its files. */
export function digestOf(files: BuiltFiles): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
