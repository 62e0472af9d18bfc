import { loadAppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';

/** Address of the owner in these tests. */
export const owner = 'vanphong@phuninh.example.org';

/** Address of a colleague in these tests. */
export const colleague = 'chi@phuninh.example.org';

/** Starts Google with a project of one script. */
export function googleWith(source: string, options: AppsScriptOptions = {}) {
  return loadAppsScript({ source, owner, ...options });
}

/** Runs the body of one function and gives the report. */
export function runBody(body: string, options: AppsScriptOptions = {}) {
  return googleWith(`function main() { ${body} }`, options).run({ fn: 'main' });
}
