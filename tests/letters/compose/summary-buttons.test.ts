import { describe, expect, it } from 'vitest';
import { letterContext } from '../../../src/letters/compose/letter-context';
import { summaryButtons } from '../../../src/letters/compose/summary-buttons';
import { LEADERS } from '../../../src/records/letter-item-record';
import { readOffice } from '../../../src/workbook/reading/office';
import { dispatch } from '../../builders/dispatch';
import { itemRecord } from '../../builders/letter';
import { fakeOffice, words } from '../../fakes/office';

/**
 * Labels of the buttons in a letter to `reader`, in an office with two dispatches. `supported`
 * lists the supporting bodies of each.
 */
function buttonsOf(reader: string, supported: readonly [string[], string[]]): string[] {
  const dispatches = supported.map((supportUnits, at) =>
    dispatch({ id: `VB-00${at + 1}`, supportUnits }),
  );
  const { ports } = fakeOffice({ dispatches });
  const context = letterContext(ports, readOffice(ports), true);
  const itemRecords = [itemRecord({ dispatchId: 'VB-001', unitCode: reader })];
  return summaryButtons({ itemRecords, mailbox: 'a@example.org' }, context).map(
    ({ label }) => label,
  );
}

describe('the buttons of a letter to leadership', () => {
  const { openSummary } = words.letters;
  const { openAll } = words.leadership;

  it.each([
    ['leaders who have two dispatches', LEADERS, [[], []], [openSummary, openAll]],
    [
      'a body that supports both',
      'CA',
      [['Công an xã'], ['Trạm Y tế', 'Công an xã']],
      [openSummary, openAll],
    ],
    ['a body that supports one', 'CA', [['Công an xã'], []], [openSummary]],
    [
      'one of two bodies, of which another supports the other dispatch',
      'CA',
      [['Công an xã', 'Trạm Y tế'], ['Trạm Y tế']],
      [openSummary],
    ],
  ] as const)('of %s', (_, reader, [first, second], labels) => {
    expect(buttonsOf(reader, [[...first], [...second]])).toEqual(labels);
  });
});
