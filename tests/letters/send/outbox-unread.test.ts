import { describe, expect, it } from 'vitest';
import { recordTold } from '../../../src/letters/jobs/phone-reminders';
import { gapSentence } from '../../../src/letters/send/obstacles';
import { queueByHand } from '../../../src/runs/send-by-hand';
import { cellName } from '../../../src/texts/cell-name';
import { format } from '../../../src/texts/format';
import type { Cell } from '../../../src/workbook/cells/cell';
import { readOffice } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { itemRecord, letter, phoneReminder } from '../../builders/letter';
import { unit } from '../../builders/unit';
import { fakeOffice, owner, words } from '../../fakes/office';

const columns = Object.keys(outboxTab.columns);

/** An office with two letters. A person has typed over `cells` of a row in Hộp thư đi. */
function typedOver(row: number, cells: Readonly<Record<string, Cell>>) {
  const office = twoLetters();
  const blocks = Object.entries(cells).map(([key, cell]) => ({
    row,
    column: columns.indexOf(key) + 1,
    cells: [[cell]],
  }));
  office.workbook.write(outboxTab, blocks);
  return office;
}

function twoLetters() {
  const letters = [letter({ id: 'T-000001' }), letter({ id: 'T-000002', state: 'sent' })];
  return fakeOffice({ letters, memory: { owner, letters: '2' } });
}

const unread = [format(words.errors.outboxUnread, { count: 1 })];

describe('a row of Hộp thư đi that cannot be read', () => {
  it.each([
    ['a letter with a bad cell', 2, { plannedOn: '8:30' }],
    ['a letter without its id', 2, { id: '', plannedOn: '8:30' }],
    [
      'a letter of which only the id is left',
      3,
      Object.fromEntries(columns.map((key) => [key, key === 'id' ? 'T-000002' : ''])),
    ],
  ])('is not missing, and keeps letters back, as %s', (_, row, cells) => {
    const { ports } = typedOver(row, cells);
    expect(gapSentence(ports, readOffice(ports))).toEqual(unread);
  });

  it.each([
    ['first', 'id'],
    ['middle', 'subject'],
  ])(
    'is a title where it holds no more than one in its %s column: named, and no letter waits for it',
    (_, key) => {
      const cell = cellName(4, 1 + columns.indexOf(key));
      const { ports, workbook } = twoLetters();
      workbook.append(outboxTab, [columns.map((one) => (one === key ? 'THƯ NĂM 2026' : ''))]);
      const office = readOffice(ports);
      expect(gapSentence(ports, office)).toEqual([]);
      expect(office.problems).toEqual([
        format(words.problems.lonely, { tab: 'Hộp thư đi', cell, value: 'THƯ NĂM 2026' }),
      ]);
      expect(queueByHand(ports)).toMatchObject({ done: true });
    },
  );

  it.each([
    ['its number stands', { plannedOn: '8:30' }, 'T-000003'],
    ['its number is lost', { id: '' }, 'T-000003'],
  ])('leaves its number to itself where %s', (_, cells, next) => {
    const { ports, workbook } = typedOver(3, cells);
    expect(recordTold(ports, ['PN-001'])).toMatchObject({ done: true });
    const ids = workbook.rows(outboxTab).map(({ id }) => id);
    expect(ids).toEqual(['T-000001', next]);
  });
});

it('telephone calls do not make the headers of mailboxes look swapped', () => {
  const units = ['PN-001', 'PN-002', 'PN-003'].map((code, at) =>
    unit({ code, phone: `091234567${at}`, email: `u${at}@mau.example.org` }),
  );
  const letters = units.map(({ code, phone }, at) =>
    phoneReminder('2024-10-30', {
      id: `T-00000${at + 1}`,
      mailbox: phone,
      itemRecords: [itemRecord({ unitCode: code })],
    }),
  );
  const { ports } = fakeOffice({ units, letters, memory: { owner, letters: '3' } });
  expect(gapSentence(ports, readOffice(ports))).toEqual([]);
});
