import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/records/cover';
import { openLeadersPage, summaryLinkMaker } from '../../../src/summary/jobs/open-leaders-page';
import { allPagesOf } from '../../../src/summary/rules/summary-token';
import type { Tab } from '../../../src/workbook/cells/tab';
import { readRules } from '../../../src/workbook/reading/office';
import { directive } from '../../builders/directive';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const leader = 'bithu@xa.example.org';

/** An office with dispatches that one of its units supports, each owed by another unit that is late and has said why. */
function officeWith(dispatches: number, settings = {}) {
  const ids = Array.from(
    { length: dispatches },
    (_, at) => `VB-${String(at + 1).padStart(3, '0')}`,
  );
  return fakeOffice({
    units: [
      unit({ code: 'PN-001', name: 'Trường Mầm non Sao Mai' }),
      unit({ code: 'CA', name: 'Công an xã', email: 'ca@xa.example.org' }),
    ],
    directives: ids.map((id, at) =>
      directive({ id, number: `${at + 1}-CV/HU`, supportUnits: ['Công an xã'] }),
    ),
    obligations: ids.map((id) =>
      obligation({ directive: id, unit: 'PN-001', difficulties: 'thiếu kinh phí' }),
    ),
    settings: { leaderMailboxes: leader, linkBase: 'https://script.example.org/exec', ...settings },
    now: '2024-12-06T09:00',
  });
}

/** The token of the page of all dispatches that is a reader's own, as the office has signed it. */
function tokenOf({ ports }: ReturnType<typeof officeWith>, own: string, reader: Reader): string {
  const { address } = summaryLinkMaker(
    ports.signer,
    ports.clock,
    readRules(ports).settings,
  )(allPagesOf(own), reader);
  return decodeURIComponent(address.split('?s=')[1] ?? '');
}

/** Opens a page, and names the tabs that it reads. */
function opened(office: ReturnType<typeof officeWith>, token: string) {
  const tabs: string[] = [];
  const workbook = {
    ...office.ports.workbook,
    read: (tab: Tab) => {
      tabs.push(tab.key);
      return office.ports.workbook.read(tab);
    },
  };
  const view = openLeadersPage({ ...office.ports, workbook }, token);
  return { numbers: view?.summaries.map(({ directive: { number } }) => number), tabs, view };
}

describe('the page of all dispatches', () => {
  it('shows its leader each that is followed up, and reads no more for twelve than for one', () => {
    const [one, twelve] = [1, 12].map((dispatches) => {
      const office = officeWith(dispatches);
      return opened(office, tokenOf(office, leader, 'leaders'));
    });
    expect([one?.numbers?.length, twelve?.numbers?.length]).toEqual([1, 12]);
    expect(twelve?.tabs).toEqual(one?.tabs);
    expect(twelve?.tabs.filter((tab) => tab === 'tracking')).toHaveLength(1);
    expect(JSON.stringify(twelve?.view)).toContain('Trường Mầm non Sao Mai');
    expect(JSON.stringify(twelve?.view)).not.toContain('thiếu kinh phí');
  });

  it('opens no more once the leader is named no more, nor for another, nor after its days', () => {
    const office = officeWith(2);
    const token = tokenOf(office, leader, 'leaders');
    expect(opened(office, token).numbers).toHaveLength(2);
    expect(openLeadersPage(officeWith(2, { leaderMailboxes: '' }).ports, token)).toBe(null);
    expect(openLeadersPage(office.ports, tokenOf(office, 'moi@xa.example.org', 'leaders'))).toBe(
      null,
    );
    office.time.now = '2025-01-06T09:00';
    expect(openLeadersPage(office.ports, token)).toBe(null);
  });

  it('shows a supporting body the figures of what it supports, without a unit’s name', () => {
    const office = officeWith(2);
    const { numbers, view } = opened(office, tokenOf(office, 'CA', 'support'));
    expect(numbers).toHaveLength(2);
    expect(JSON.stringify(view)).not.toContain('Trường Mầm non Sao Mai');
    expect(openLeadersPage(office.ports, tokenOf(office, 'PN-001', 'support'))).toBe(null);
  });
});
