import { describe, expect, it } from 'vitest';
import { headersOf } from '../../local/sheet-table';
import { healthDialog } from '../../src/health/health-dialog';
import { tick } from '../../src/runs/tick';
import { format } from '../../src/texts/format';
import { showDialog } from '../../src/workbook/dialog';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { HEAD_ROWS } from '../../src/workbook/tabs/summary-sheet';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import type { FakeOffice } from '../fakes/office';
import { fakeOffice, owner, words } from '../fakes/office';

const tabs = { unitsTab, templatesTab, settingsTab, trackingTab };

/** An office in which one tab was deleted. */
function damaged(tab: keyof typeof tabs): FakeOffice {
  const office = fakeOffice();
  office.workbook.removeTab(tabs[tab]);
  return office;
}

const sentenceOf = (tab: keyof typeof tabs) =>
  format(words.errors.tabMissing, { tab: words.tabs[tabs[tab].key].name });

const notices = ({ mailer }: FakeOffice) => mailer.letters.filter(({ to }) => to === owner);

describe('a tab that cannot be read', () => {
  it.each(['unitsTab', 'trackingTab', 'settingsTab'] as const)(
    'is reported by Tình trạng hệ thống, which opens (%s)',
    (tab) => {
      const { ports, people } = damaged(tab);
      showDialog(ports, healthDialog);
      expect(JSON.stringify(people)).toContain(JSON.stringify(sentenceOf(tab)).slice(1, -1));
    },
  );

  it.each(['unitsTab', 'settingsTab'] as const)(
    'is reported to the owner by one letter on each working day (%s)',
    (tab) => {
      const office = damaged(tab);
      const run = () => tick(office.ports, 'ours');
      expect(run).toThrow();
      expect(run).toThrow();
      expect(notices(office)).toMatchObject([{ text: expect.stringContaining(sentenceOf(tab)) }]);
      office.time.now = '2024-10-31T09:00';
      expect(run).toThrow();
      expect(notices(office)).toHaveLength(2);
    },
  );

  it('is reported in the status line of Theo dõi, if that tab is readable', () => {
    const office = damaged('unitsTab');
    expect(() => tick(office.ports, 'ours')).toThrow();
    expect(office.workbook.status()).toContain(sentenceOf('unitsTab'));
  });

  it('lets Tổng hợp say that its figures are old, and Theo dõi why, until it can be read again', () => {
    const office = fakeOffice({ settings: { officeName: '' } });
    const { workbook, time } = office;
    const run = () => tick(office.ports, 'ours');
    const textsOf = (...kinds: string[]) =>
      (workbook.summary()?.rows ?? [])
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ cells }) => cells[0])
        .join(' ');
    run();
    const figures = textsOf('asOf', 'title', 'heading');
    expect(textsOf('alarm')).toBe('');
    const { email = '' } = headersOf('units', words);
    workbook.renameHeader(unitsTab, email, 'Thư');
    time.now = '2024-10-31T09:00';
    expect(run).toThrow();
    expect(workbook.summary()?.rows[HEAD_ROWS]?.kind).toBe('alarm');
    expect(textsOf('alarm')).toBe(words.summary.stale);
    expect(workbook.status()).toContain('Thư');
    expect(textsOf('asOf', 'title', 'heading')).toBe(figures);
    workbook.renameHeader(unitsTab, 'Thư', email);
    run();
    expect(textsOf('alarm')).toBe('');
  });

  it('does not write into a damaged Theo dõi', () => {
    const office = fakeOffice();
    office.workbook.renameHeader(trackingTab, headersOf('tracking', words).complete ?? '', 'QT');
    expect(() => tick(office.ports, 'ours')).toThrow();
    expect(office.workbook.status()).toBe('');
    expect(notices(office)).toHaveLength(1);
  });
});
