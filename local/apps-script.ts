import type { AppsScriptOptions } from './apps-script-options';
import { nodeHost } from './host/node/node-host';
import { type AppsScript, startAppsScript } from './start-apps-script';

export type { AppsScript } from './start-apps-script';

/** Starts a built project, or a script as text, in Node. */
export function loadAppsScript(options: AppsScriptOptions = {}): AppsScript {
  return startAppsScript(nodeHost, options);
}
