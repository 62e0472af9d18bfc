import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/records/letter-item-record';
import { openLeadersPage, summaryLinkMaker } from '../../../src/summary/jobs/open-leaders-page';
import { pageKeyOf } from '../../../src/summary/rules/summary-token';
import type { Tab } from '../../../src/workbook/cells/tab';
import { readRules } from '../../../src/workbook/reading/office';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const leader = 'bithu@xa.example.org';

/** Who may read the page. Default: one leader, and a body that supports every dispatch. */
interface Named {
  readonly settings?: Readonly<Record<string, string>>;
  readonly supportUnits?: readonly (readonly string[])[];
}

/**
 * An office with `dispatches` dispatches. Each is supported by one unit, and owed by another unit
 * that is overdue and has given a reason.
 */
function officeWith(dispatches: number, { settings = {}, supportUnits = [] }: Named = {}) {
  const ids = Array.from(
    { length: dispatches },
    (_, at) => `VB-${String(at + 1).padStart(3, '0')}`,
  );
  return fakeOffice({
    units: [
      unit({ code: 'PN-001', name: 'Trường Mầm non Sao Mai' }),
      unit({ code: 'CA', name: 'Công an xã', email: 'ca@xa.example.org' }),
    ],
    dispatches: ids.map((id, at) =>
      dispatch({
        id,
        number: `${at + 1}-CV/HU`,
        supportUnits: supportUnits[at] ?? ['Công an xã'],
      }),
    ),
    obligations: ids.map((id) =>
      obligation({ dispatchId: id, unitCode: 'PN-001', difficulties: 'thiếu kinh phí' }),
    ),
    settings: { leaderMailboxes: leader, linkBase: 'https://script.example.org/exec', ...settings },
    now: '2024-12-06T09:00',
  });
}

function tokenOf({ ports }: ReturnType<typeof officeWith>, page: string, reader: Reader): string {
  const linkTo = summaryLinkMaker(ports.signer, ports.clock, readRules(ports).settings);
  const { address } = linkTo(page, reader);
  return decodeURIComponent(address.split('?s=')[1] ?? '');
}

/** Opens the page behind a token. Returns it with the names of the tabs that were read. */
function opened(office: ReturnType<typeof officeWith>, token: string) {
  const tabs: string[] = [];
  const reader = {
    ...office.ports.reader,
    read: (tab: Tab) => {
      tabs.push(tab.key);
      return office.ports.reader.read(tab);
    },
  };
  const view = openLeadersPage({ ...office.ports, reader }, token);
  return { numbers: view?.summaries.map(({ dispatch: { number } }) => number), tabs, view };
}

describe('the page of all dispatches', () => {
  it('shows its leader every dispatch that is followed up, with as many reads for twelve as for one', () => {
    const [one, twelve] = [1, 12].map((dispatches) => {
      const office = officeWith(dispatches);
      return opened(office, tokenOf(office, pageKeyOf(leader), 'leaders'));
    });
    expect([one?.numbers?.length, twelve?.numbers?.length]).toEqual([1, 12]);
    expect(twelve?.tabs).toEqual(one?.tabs);
    expect(twelve?.tabs.filter((tab) => tab === 'tracking')).toHaveLength(1);
    expect(JSON.stringify(twelve?.view)).toContain('Trường Mầm non Sao Mai');
    expect(JSON.stringify(twelve?.view)).not.toContain('thiếu kinh phí');
  });

  it('does not open for a former leader, for another leader, or after it has expired', () => {
    const office = officeWith(2);
    const token = tokenOf(office, pageKeyOf(leader), 'leaders');
    expect(opened(office, token).numbers).toHaveLength(2);
    expect(openLeadersPage(officeWith(2, { settings: { leaderMailboxes: '' } }).ports, token)).toBe(
      null,
    );
    expect(
      openLeadersPage(office.ports, tokenOf(office, pageKeyOf('moi@xa.example.org'), 'leaders')),
    ).toBe(null);
    office.time.now = '2025-01-06T09:00';
    expect(openLeadersPage(office.ports, token)).toBe(null);
  });

  it('shows a supporting body the figures of what it supports, without a unit’s name', () => {
    const office = officeWith(2);
    const { numbers, view } = opened(office, tokenOf(office, pageKeyOf('CA'), 'support'));
    expect(numbers).toHaveLength(2);
    expect(JSON.stringify(view)).not.toContain('Trường Mầm non Sao Mai');
    expect(openLeadersPage(office.ports, tokenOf(office, pageKeyOf('PN-001'), 'support'))).toBe(
      null,
    );
  });
});

describe('the page of one dispatch', () => {
  it.each([
    ['leader', 'leaders', leader, { settings: { leaderMailboxes: '' } }],
    ['supporting body', 'support', 'CA', { supportUnits: [['Công an xã'], []] }],
  ] as const)('opens no more once its %s is named no more', (_, reader, owner, named) => {
    const office = officeWith(2);
    const token = tokenOf(office, pageKeyOf(owner, 'VB-002'), reader);
    expect(opened(office, token).numbers).toEqual(['2-CV/HU']);
    expect(openLeadersPage(officeWith(2, named).ports, token)).toBe(null);
  });
});
