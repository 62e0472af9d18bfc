import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { lettersView } from '../../src/letters/jobs/preview-letters';
import type { LetterKind } from '../../src/records/letter-kind';
import { queueByHand } from '../../src/runs/send-by-hand';
import { tick } from '../../src/runs/tick';
import { readOffice } from '../../src/workbook/reading/office';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { dispatch } from '../builders/dispatch';
import { fakeOffice, owner, words } from '../fakes/office';

/**
 * An office with one reminder due, in which the kind of a template was overwritten. `named` is how
 * messages name its cell.
 */
function typedOver(kind: LetterKind) {
  const dispatches = [dispatch({ firstNotice: 'paper' })];
  const office = fakeOffice({ dispatches, now: '2024-11-05T08:00' });
  const row = office.workbook.rows(templatesTab).findIndex((one) => one.kind === kind) + 2;
  office.workbook.write(templatesTab, [{ row, column: 1, cells: [['abc']] }]);
  return { ...office, named: `Tab “Mẫu thư”, ô A${row}: “abc”` };
}

describe.each([
  ['escalation', false],
  ['reminder', true],
] as const)('the kind of the template %s typed over', (kind, isDue) => {
  const missing = `không có mẫu “${words.choices.letterKind[kind]}”`;

  it('is reported with its cell by health, by the preview and by Gửi', () => {
    const { ports, named } = typedOver(kind);
    expect(JSON.stringify(healthView(ports))).toContain(named);
    const { faults } = lettersView(ports, readOffice(ports));
    expect([faults.join(' ').includes(named), faults.join(' ').includes(missing)]).toEqual([
      true,
      isDue,
    ]);
    expect(queueByHand(ports)).toMatchObject({ message: expect.stringContaining(named) });
  });

  it(`is ${isDue ? '' : 'not '}reported in Theo dõi, not to leaders, if letters of the kind are ${isDue ? '' : 'not '}due`, () => {
    const { ports, workbook, mailer } = typedOver(kind);
    tick(ports, 'ours');
    const first = workbook.status();
    expect(JSON.stringify(workbook.summary())).not.toContain('Mẫu thư');
    expect([first.includes(missing), first.includes('Mẫu thư')]).toEqual([isDue, isDue]);
    expect(mailer.letters.map(({ to }) => to === owner)).toEqual([isDue]);
  });
});
