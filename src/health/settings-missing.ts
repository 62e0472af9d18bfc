import { say } from '../texts/say';
import type { OfficeRules } from '../workbook/reading/office';
import { misnamedSettings, settingsGone } from '../workbook/tabs/setting-names';

/** Says which settings have no row; where a row has the name of none, that was said of it, with all that it may be. */
export function settingsMissing({ settingRows, words }: OfficeRules): string[] {
  const names = settingsGone(settingRows.rows, words).join('; ');
  const isSaid = misnamedSettings(settingRows, words).some(({ known }) => known === 0);
  return names === '' || isSaid ? [] : [say(words.health.settingsGone, { names })];
}
