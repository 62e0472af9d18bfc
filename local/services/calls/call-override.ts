import type { RunningExecution } from '../world/running-execution';
import type { World } from '../world/world';

const activeFile = new Set([
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getActiveSheet',
]);

/**
 * True if the call returns `null` instead of the active file or sheet. Google documents that a web app has no
 * active file (https://developers.google.com/apps-script/guides/bound), but a web app bound to a file often
 * gets it. `settings.activeSpreadsheetInWebApp` chooses.
 */
export function lacksActiveFile(world: World, run: RunningExecution, name: string): boolean {
  const web = run.context === 'web-page' || run.context === 'page-call';
  return web && !world.settings.activeSpreadsheetInWebApp && activeFile.has(name);
}

export function noteShown(run: RunningExecution, name: string, args: unknown[]): void {
  if (name !== 'Spreadsheet.toast') return;
  const [text, title] = args;
  run.shown.push({
    kind: 'toast',
    title: title === undefined ? '' : String(title),
    text: String(text),
  });
}
