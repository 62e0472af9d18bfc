import { describe, expect, it } from 'vitest';
import { tick } from '../../src/runs/tick';
import { HIDDEN_TAB_KEYS } from '../../src/words/menu-lines';
import { openHiddenTab } from '../../src/workbook/hidden-tabs';
import { fakeOffice } from '../fakes/office';

/** An office on 30/10/2024 whose tabs are hidden as in a new file. */
function office() {
  const made = fakeOffice();
  made.ports.layout.hideTabs(HIDDEN_TAB_KEYS);
  return made;
}
const hiddenIn = ({ workbook }: ReturnType<typeof office>) => [...workbook.hidden].sort();
const rare = [...HIDDEN_TAB_KEYS].sort();

describe('a hidden tab', () => {
  it('is shown for everyone when it is opened, and hidden by the first tick of the next day', () => {
    const made = office();
    openHiddenTab(made.ports, 'settings');
    expect(made.workbook.shown).toEqual(['settings']);
    made.time.now = '2024-10-30T23:50';
    tick(made.ports, 'ours');
    expect(hiddenIn(made)).toEqual(rare.filter((tab) => tab !== 'settings'));
    made.time.now = '2024-10-31T00:10';
    tick(made.ports, 'ours');
    expect(hiddenIn(made)).toEqual(rare);
  });

  it('stays until the end of the day on which it was opened last', () => {
    const made = office();
    openHiddenTab(made.ports, 'settings');
    made.time.now = '2024-10-31T00:05';
    openHiddenTab(made.ports, 'settings');
    made.time.now = '2024-10-31T00:10';
    tick(made.ports, 'ours');
    expect(hiddenIn(made)).not.toContain('settings');
  });

  it('stays in sight if a person unhid it in Google’s own menu', () => {
    const made = office();
    made.workbook.openTab('log');
    openHiddenTab(made.ports, 'log');
    openHiddenTab(made.ports, 'outbox');
    made.time.now = '2024-10-31T00:10';
    tick(made.ports, 'ours');
    expect(hiddenIn(made)).toEqual(rare.filter((tab) => tab !== 'log'));
  });
});
