import { expect, it } from 'vitest';
import { tryPage } from '../saved/earlier-office';
import { openSaved } from '../saved/open-saved';
import { OWNER } from '../saved/play-office';
import { words } from './rows-of';

/** A file of 1.x in which a tab with the name of the one for lower offices is `tab`, before and after its upgrade. */
function upgraded(tab: string) {
  const { google } = openSaved('office-1.1-vi.zip');
  const shown = (name: string) =>
    google.snapshot().tabs.find((one) => one.name === name)?.display ?? null;
  google.file.renameTab(tab, 'Cấp dưới');
  const before = shown('Cấp dưới');
  tryPage(google);
  const { result } = google.call(OWNER, 'upgradeFile', { hasCopy: true });
  return { before, shown, said: JSON.stringify(result) };
}

it('the tab of lower offices stays readable under another name', () => {
  // Kỳ báo cáo has the check code as that tab had it
  const { before, shown, said } = upgraded(words.tabs.periods.name);
  expect(shown('Cấp dưới')).toBeNull();
  expect(shown('Cấp dưới (bản 1)')).toEqual(before);
  expect(said).toContain('“Cấp dưới (bản 1)”');
});

it('a tab of the office that only has its name is left alone', () => {
  const { before, shown, said } = upgraded(words.tabs.daysOff.name);
  expect(shown('Cấp dưới')).toEqual(before);
  expect(said).not.toContain('Cấp dưới');
});
