import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import type { SavedGoogle } from '../../local/saved-google';
import type { Language } from '../../src/texts/language';
import type { UpgradeView } from '../../src/upgrade/upgrade-view';
import { dist as thisVersion } from '../bundle/built';
import { OWNER, PAGE, playOffice } from './play-office';

const played = new Map<Language, SavedGoogle>();

/**
 * The played office as this version leaves it, opened by its owner in the build in `dist`. Played
 * once for each process.
 */
export function openEarlier(dist: string, language: Language): AppsScript {
  const saved = played.get(language) ?? playOffice(thisVersion, language).save();
  played.set(language, saved);
  const google = loadAppsScript({
    dist,
    owner: OWNER,
    webAppUrl: PAGE,
    account: 'workspace',
    evaluates: 'once',
  });
  google.restore(saved);
  google.open(OWNER);
  return google;
}

/** Presses the button on the office's test page, which reports the version that the page runs. */
export function tryPage(google: AppsScript, owner = OWNER): void {
  const { view } = google.call(owner, 'upgradeFile', { hasCopy: false }).result as {
    view: UpgradeView;
  };
  google.callFromPage('takePageTest', view.pageToTry.split('?test=')[1]);
}
