import { expect, it } from 'vitest';
import { letterContext } from '../../src/letters/compose/letter-context';
import { letterId } from '../../src/records/outbox-letter';
import { queueByHand } from '../../src/runs/send-by-hand';
import { tick } from '../../src/runs/tick';
import { readOffice } from '../../src/workbook/reading/office';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { letter } from '../builders/letter';
import { unit } from '../builders/unit';
import { fakeOffice, owner, words } from '../fakes/office';

/** An office of version 1.1 that sends receipts: one template, one letter that waits. */
function officeWithReceipts(kind: string) {
  const office = fakeOffice({
    units: [unit({ code: 'PN-002' })],
    letters: [letter({ id: letterId(7), state: 'queued', mailbox: 'pn-002@phuninh.example.org' })],
    memory: { owner, key: 'k', language: 'vi', plannedOn: '2024-11-03', queue: 'yes' },
    now: '2024-11-04T09:00',
  });
  const { workbook } = office;
  const columns = Object.keys(outboxTab.columns);
  const cells = { kind, itemRecords: 'VB-001|receipt|1|2024-11-01|0: PN-002' };
  for (const [key, text] of Object.entries(cells))
    workbook.write(outboxTab, [{ row: 2, column: columns.indexOf(key) + 1, cells: [[text]] }]);
  workbook.append(templatesTab, [[kind, '[Đã ghi nhận]', '{x}', '']]);
  return office;
}

it.each(['Xác nhận đã ghi nhận', 'Receipt'])(
  'a letter and a template of the kind “%s”, which is not sent any more, are left alone and not reported',
  (kind) => {
    const { ports, mailer, workbook } = officeWithReceipts(kind);
    const before = workbook.cells();
    const office = readOffice(ports);
    expect(office.problems).toEqual([]);
    expect(letterContext(ports, office, false).templateCells).toEqual([]);
    tick(ports, 'ours');
    const [first, ...toOwner] = mailer.letters;
    expect(first?.subject).toMatch(/^\[Thông báo\]/);
    for (const { text } of toOwner) expect(text).not.toMatch(/Hộp thư đi|Mẫu thư/);
    expect(workbook.cells()[words.tabs.templates.name]).toEqual(before[words.tabs.templates.name]);
    expect(queueByHand(ports)).toMatchObject({ done: true });
  },
);

it('the next letter after one of a kind that is not sent any more has the next number', () => {
  const { ports, workbook } = officeWithReceipts('Receipt');
  tick(ports, 'ours');
  expect(workbook.rows(outboxTab).map(({ id }) => id)).toEqual([letterId(8)]);
});
