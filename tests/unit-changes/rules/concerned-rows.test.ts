import { describe, expect, it } from 'vitest';
import { concernedBy } from '../../../src/unit-changes/rules/concerned-rows';
import { dispatch } from '../../builders/dispatch';
import { letter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';

const shared = 'chung@phuninh.example.org';
const onFile = {
  units: [
    unit({ code: 'A', email: 'a@phuninh.example.org', ccEmail: shared }),
    unit({ code: 'B', email: 'b@phuninh.example.org', ccEmail: shared }),
  ],
  dispatches: [dispatch({ id: 'VB-001' }), dispatch({ id: 'VB-002', state: 'closed' })],
  obligations: [
    obligation({ unitCode: 'A' }),
    obligation({ unitCode: 'B', acknowledgedBy: 'Văn thư' }),
    obligation({ dispatchId: 'VB-002', unitCode: 'A', acknowledgedBy: 'Văn thư' }),
    obligation({ dispatchId: 'VB-002', unitCode: 'B', acknowledgedBy: 'Văn thư (Lê Mẫu)' }),
  ],
  letters: [
    letter({ id: 'T-1', mailbox: 'a@phuninh.example.org' }),
    letter({ id: 'T-2', mailbox: shared }),
    letter({ id: 'T-3', mailbox: 'a@phuninh.example.org', state: 'sending' }),
  ],
};

describe('what a decision about units concerns', () => {
  it.each([
    ['nothing before something is chosen', [], null, [], []],
    ['what a chosen unit owes on dispatches that are not closed', ['A'], null, ['VB-001/A'], []],
    [
      'rows with a name, closed ones too, when names are deleted',
      'all',
      'person',
      ['VB-002/B'],
      [],
    ],
    [
      'letters to mailboxes used by nobody else, when mailboxes are deleted',
      ['A'],
      'all',
      [],
      ['T-1'],
    ],
    [
      'letters and rows of all units when all contacts are deleted',
      'all',
      'all',
      ['VB-002/B'],
      ['T-1', 'T-2'],
    ],
  ] as const)('is %s', (_, units, contacts, rows, letters) => {
    const found = concernedBy({ units, contacts }, onFile);
    expect(found.obligations.map(({ key }) => key)).toEqual(rows);
    expect(found.letters.map(({ id }) => id)).toEqual(letters);
  });
});
