import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import { officeIn } from '../../local/playground/office/saved-office';
import type { Language } from '../../src/texts/language';
import type { UpgradeView } from '../../src/upgrade/upgrade-view';
import { OWNER, PAGE } from './play-office';

/** Where the office of a schema stands that was saved in a language. */
export const savedPath = (schema: number, language: Language): string =>
  fileURLToPath(new URL(`../data/office-schema-${schema}-${language}.zip`, import.meta.url));

/** Starts Google with a build of the add-on and the office that an earlier version saved; its owner opens the file. */
export function openSaved(dist: string, schema: number, language: Language): AppsScript {
  const saved = officeIn(readFileSync(savedPath(schema, language)), PAGE);
  if (saved === null) throw new Error(`No office is saved for schema ${schema} in ${language}`);
  const google = loadAppsScript({
    dist,
    owner: OWNER,
    webAppUrl: PAGE,
    account: 'workspace',
    evaluates: 'once',
  });
  google.restore(saved.google);
  google.open(OWNER);
  return google;
}

/** Presses the button of the office's test page, so that the page reports which version it runs. */
export function tryPage(google: AppsScript): void {
  const { view } = google.call(OWNER, 'upgradeFile', { hasCopy: false }).result as {
    view: UpgradeView;
  };
  google.callFromPage('takePageTest', view.pageToTry.split('?test=')[1]);
}
