import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns name, version, licence and licence text of packages, which whoever passes the page on has to
 * pass on too. Throws if a package has no licence file.
 */
export function licencesOf(packages: readonly string[], root: string): string {
  return packages.map((name) => licenceOf(name, join(root, 'node_modules', name))).join('\n\n');
}

function licenceOf(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`The package ${name} has no licence file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8')}`;
}
