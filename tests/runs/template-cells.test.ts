import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { lettersView } from '../../src/letters/jobs/preview-letters';
import { queueByHand } from '../../src/runs/send-by-hand';
import { readOffice } from '../../src/workbook/reading/office';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { dispatch } from '../builders/dispatch';
import { fakeOffice } from '../fakes/office';

/** An office with one reminder due, in which the kind of letter was typed over in a row of Mẫu thư. */
function typedOver() {
  const dispatches = [dispatch({ firstNotice: 'paper' })];
  const office = fakeOffice({ dispatches, now: '2024-11-05T08:00' });
  const row = office.workbook.rows(templatesTab).findIndex(({ kind }) => kind === 'reminder') + 2;
  office.workbook.write(templatesTab, [{ row, column: 1, cells: [['abc']] }]);
  return { ...office, named: `Tab “Mẫu thư”, ô A${row}: “abc”` };
}

describe('a kind of letter that was typed over in Mẫu thư', () => {
  it('is reported with its cell by health, by the preview and by Gửi, and the letter goes with the add-on’s opening', () => {
    const { ports, workbook, named } = typedOver();
    expect(JSON.stringify(healthView(ports))).toContain(named);
    expect(lettersView(ports, readOffice(ports)).faults.join(' ')).toContain(named);
    expect(queueByHand(ports)).toMatchObject({ message: expect.stringContaining(named) });
    expect(workbook.rows(outboxTab)).toMatchObject([{ kind: 'reminder', state: 'queued' }]);
  });
});
