import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import type { SavedGoogle } from '../../local/saved-google';
import type { Language } from '../../src/texts/language';
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
