import { loadAppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';

export const owner = 'vanphong@phuninh.example.org';

export const colleague = 'chi@phuninh.example.org';

export function googleWith(source: string, options: AppsScriptOptions = {}) {
  return loadAppsScript({ source, owner, ...options });
}

/** Runs `body` as the function `main` of a script. */
export function runBody(body: string, options: AppsScriptOptions = {}) {
  return googleWith(`function main() { ${body} }`, options).run({ fn: 'main' });
}
