import { expect, it } from 'vitest';
import { contactDeletion, isNothing } from '../../../src/unit-changes/rules/contact-deletion';
import { dispatch } from '../../builders/dispatch';
import { letter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { unitsView } from '../../builders/units-view';

const leaving = unit({
  ...{ code: 'A', contact: 'Nguyễn Văn Mẫu' },
  ...{ email: 'a@example.org', leaderEmail: 'lanhdao@example.org' },
});
const view = unitsView({
  units: [leaving, unit({ code: 'B', contact: 'Trần Thị Mẫu' })],
  dispatches: [dispatch(), dispatch({ id: 'VB-002', state: 'closed' })],
  obligations: [
    obligation({ unitCode: 'A', acknowledgedBy: 'Văn thư (Nguyễn Văn Mẫu)' }),
    obligation({ dispatchId: 'VB-002', unitCode: 'A', acknowledgedBy: 'Văn thư (Nguyễn Văn Mẫu)' }),
    obligation({ unitCode: 'B', acknowledgedBy: 'Văn thư (Trần Thị Mẫu)' }),
  ],
  letters: [
    letter({ id: 'T-000001', mailbox: 'a@example.org', copies: 'lanhdao@example.org' }),
    letter({ id: 'T-000002' }),
  ],
});
const rows = {
  'VB-001/A': { acknowledgedBy: 'Văn thư' },
  'VB-002/A': { acknowledgedBy: 'Văn thư' },
};

it('deletes a contact from the unit and every row that names it, closed dispatches included', () => {
  expect(contactDeletion([leaving], 'person', view)).toEqual({
    units: { A: { contact: '', phone: '', contactRequest: null } },
    rows,
    letters: {},
  });
});

it('deletes its mailboxes from the unit and masks them in letters', () => {
  expect(contactDeletion([leaving], 'all', view)).toEqual({
    units: {
      A: {
        ...{ contact: '', phone: '', contactRequest: null },
        ...{ email: '', returnedEmail: '', ccEmail: '', leaderEmail: '' },
      },
    },
    rows,
    letters: { 'T-000001': { mailbox: 'a…@example.org', copies: 'l…@example.org' } },
  });
});

it('leaves nothing to delete a second time', () => {
  const empty = unit({ code: 'A', position: 'Văn thư', email: '' });
  const after = unitsView({
    units: [empty],
    obligations: [obligation({ unitCode: 'A', acknowledgedBy: 'Văn thư' })],
  });
  expect(isNothing(contactDeletion([empty], 'all', after))).toBe(true);
  expect(isNothing(contactDeletion([leaving], 'person', view))).toBe(false);
});
