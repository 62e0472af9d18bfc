import { describe, expect, it } from 'vitest';
import { handleEdit } from '../../../src/runs/handle-edit';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { dispatch } from '../../builders/dispatch';
import { type FakeOffice, fakeOffice, owner, words } from '../../fakes/office';

const { unknownPerson } = words.errors;

/** An office in which a person has just chosen states in the dropdown. */
const office = () =>
  fakeOffice({
    now: '2024-12-02T09:00',
    dispatches: [
      dispatch({ id: 'VB-001', number: '1-CV/HU', state: 'closed', closedOn: null }),
      dispatch({ id: 'VB-002', number: '2-CV/HU', state: 'closed', closedOn: '2024-11-30' }),
      dispatch({ id: 'VB-003', number: '3-CV/HU', state: 'open', closedOn: '2024-11-30' }),
      dispatch({ id: 'VB-004', number: '4-CV/HU', state: 'cancelled', closedOn: null }),
    ],
  });

const edit = {
  tab: words.tabs.dispatches.name,
  firstRow: 2,
  lastRow: 5,
  column: 1,
  before: undefined,
  triggerUid: 'ours',
};

describe.each([
  ['with the edit', owner, ({ ports }: FakeOffice) => handleEdit(ports, edit)],
  ['with the next summary', unknownPerson, ({ ports }: FakeOffice) => updateSummary(ports)],
])('after the state was chosen in the dropdown, %s,', (_, who, act) => {
  it('the closing day is set, or cleared when it is reopened; the log says by whom', () => {
    const at = office();
    act(at);
    expect(at.workbook.rows(dispatchesTab).map(({ closedOn }) => closedOn)).toEqual([
      '2024-12-02',
      '2024-11-30',
      null,
      null,
    ]);
    expect(at.workbook.rows(logTab)).toMatchObject([
      { event: 'dispatchChanged', dispatch: 'VB-001', who },
      { event: 'dispatchChanged', dispatch: 'VB-003', who },
    ]);
  });

  it('nothing is written a second time', () => {
    const at = office();
    act(at);
    const before = at.workbook.rows(logTab).length;
    act(at);
    expect(at.workbook.rows(logTab).length).toBe(before);
  });
});
