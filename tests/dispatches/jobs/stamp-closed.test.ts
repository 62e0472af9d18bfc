import { describe, expect, it } from 'vitest';
import { takeEdit } from '../../../src/runs/take-edit';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { directivesTab } from '../../../src/workbook/tabs/directives-tab';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { directive } from '../../builders/directive';
import { type FakeOffice, fakeOffice, owner, words } from '../../fakes/office';

const { unknownPerson } = words.errors;

/** An office in which a person has chosen states in the dropdown, and nothing has followed yet. */
const office = () =>
  fakeOffice({
    now: '2024-12-02T09:00',
    directives: [
      directive({ id: 'VB-001', number: '1-CV/HU', state: 'closed', closedOn: null }),
      directive({ id: 'VB-002', number: '2-CV/HU', state: 'closed', closedOn: '2024-11-30' }),
      directive({ id: 'VB-003', number: '3-CV/HU', state: 'open', closedOn: '2024-11-30' }),
      directive({ id: 'VB-004', number: '4-CV/HU', state: 'cancelled', closedOn: null }),
    ],
  });

const edit = {
  tab: words.tabs.directives.name,
  firstRow: 2,
  lastRow: 5,
  column: 1,
  before: undefined,
  triggerUid: 'ours',
};

describe.each([
  ['with the edit', owner, ({ ports }: FakeOffice) => takeEdit(ports, edit)],
  ['with the next summary', unknownPerson, ({ ports }: FakeOffice) => updateSummary(ports)],
])('a dispatch whose state was chosen in the dropdown gets, %s,', (_, who, act) => {
  it('the day of its closing, or none when it is taken up again; the log says by whom', () => {
    const at = office();
    act(at);
    expect(at.workbook.rows(directivesTab).map(({ closedOn }) => closedOn)).toEqual([
      '2024-12-02',
      '2024-11-30',
      null,
      null,
    ]);
    expect(at.workbook.rows(logTab)).toMatchObject([
      { event: 'directiveChanged', directive: 'VB-001', who },
      { event: 'directiveChanged', directive: 'VB-003', who },
    ]);
  });

  it('nothing a second time', () => {
    const at = office();
    act(at);
    const before = at.workbook.rows(logTab).length;
    act(at);
    expect(at.workbook.rows(logTab).length).toBe(before);
  });
});
