import { describe, expect, it } from 'vitest';
import { showSummary } from '../../src/health/refresh';
import { fakeOffice, words } from '../fakes/office';

describe('showSummary', () => {
  it('shows the tab and says whether anything changed', () => {
    const { ports, people, workbook } = fakeOffice();
    showSummary(ports);
    showSummary(ports);
    expect(workbook.shown).toEqual(['summary', 'summary']);
    expect(people.met).toEqual([
      { toast: words.says.summaryDone },
      { toast: words.says.summarySame },
    ]);
  });
});
