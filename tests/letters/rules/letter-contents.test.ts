import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { contentsReader } from '../../../src/letters/rules/letter-contents';
import { contentCounts } from '../../../src/letters/rules/letters-view';
import type { LetterItemRecord } from '../../../src/records/letter-item-record';
import type { LetterKind } from '../../../src/records/letter-kind';
import type { OutboxRow } from '../../../src/records/outbox-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecord, phoneReminder, sentLetter } from '../../builders/letter';

const dispatches = [
  dispatch({ id: 'VB-001', number: '1384-CV/HU', acknowledgeBy: '2024-11-08' }),
  dispatch({ id: 'VB-002', number: '1390-CV/HU', label: 'Mục 3' }),
];

interface Waiting {
  readonly kind?: LetterKind;
  readonly itemRecords: readonly LetterItemRecord[];
  readonly letters?: readonly OutboxRow[];
}

function contentsOf({ kind = 'notice', itemRecords, letters = [] }: Waiting): string[] {
  const waiting = letter({ id: 'T-000009', kind, itemRecords });
  const read = contentsReader({ letters: [...letters, waiting], dispatches });
  return read(waiting).map(({ kind: content, nth, number }) =>
    [content, ...(nth > 0 ? [nth] : []), number].join(' '),
  );
}

const told = sentLetter('2024-10-31', { itemRecords: [noticeRecord()] });
const followUp = (day: Day, id: string) =>
  sentLetter(day, { id, kind: 'followUp', itemRecords: [itemRecord({ tier: 1 })] });
const moved = [noticeRecord({ tier: 1 }), itemRecord({ day: '2024-11-15', tier: -1_000 })];

describe('the contents of a letter', () => {
  it.each([
    ['a first notice', { itemRecords: [noticeRecord()] }, 'notice'],
    [
      'a new version',
      { itemRecords: [noticeRecord({ version: 2 })], letters: [told] },
      'newVersion',
    ],
    [
      'a first notice of a later version, to a unit added since',
      { itemRecords: [noticeRecord({ version: 2 })] },
      'notice',
    ],
    ['a moved deadline', { itemRecords: moved, letters: [told] }, 'change'],
    [
      'a later deadline of the unit alone',
      {
        itemRecords: [itemRecord({ stage: 'extension', day: '2024-11-15', tier: 1 })],
        letters: [told],
      },
      'extension',
    ],
    [
      'a dispatch that is taken up again',
      {
        itemRecords: moved,
        letters: [
          told,
          sentLetter('2024-11-01', {
            id: 'T-000002',
            kind: 'cancellation',
            itemRecords: [itemRecord({ stage: 'cancellation', day: null, tier: 0 })],
          }),
        ],
      },
      'resumed',
    ],
    ['a cancellation', { itemRecords: [itemRecord({ stage: 'cancellation' })] }, 'cancellation'],
    [
      'a supplement that asks for an overdue stage besides',
      { itemRecords: [itemRecord({ stage: 'supplement' }), itemRecord({ tier: 1 })] },
      'supplement',
    ],
    ['a reminder', { itemRecords: [itemRecord()] }, 'reminder'],
    ['a first follow-up', { itemRecords: [itemRecord({ tier: 1 })] }, 'followUp 1'],
    [
      'a follow-up after a follow-up and a call',
      {
        itemRecords: [itemRecord({ tier: 3 })],
        letters: [
          followUp('2024-11-11', 'T-000001'),
          phoneReminder('2024-11-12', { id: 'T-000002', itemRecords: [itemRecord({ tier: 1 })] }),
        ],
      },
      'followUp 3',
    ],
  ] as const)('name %s', (_, waiting, content) => {
    expect(contentsOf(waiting)).toEqual([`${content} 1384-CV/HU`]);
  });

  it('are one for each dispatch, the same for all units of a mailbox', () => {
    const others = { unitCode: 'PN-002' };
    const itemRecords = [
      noticeRecord(),
      noticeRecord(others),
      itemRecord({ dispatchId: 'VB-002', tier: 1 }),
    ];
    expect(contentsOf({ itemRecords })).toEqual([
      'notice 1384-CV/HU',
      'followUp 1 1390-CV/HU, Mục 3',
    ]);
  });

  it('of a digest and of a letter about no dispatch are its kind', () => {
    const itemRecords = [itemRecord({ stage: 'escalation' })];
    expect(contentsOf({ kind: 'escalation', itemRecords })).toEqual(['escalation ']);
    expect(contentsOf({ kind: 'newLink', itemRecords: [] })).toEqual(['newLink ']);
  });

  it('are counted by the letters that have them, the most frequent first', () => {
    const [notice, reminder] = (['notice', 'reminder'] as const).map((kind) => ({
      kind,
      number: '1384-CV/HU',
      nth: 0,
    }));
    if (!notice || !reminder) throw new Error('no contents');
    const counted = contentCounts([{ contents: [notice, reminder] }, { contents: [reminder] }]);
    expect(counted).toEqual([
      { ...reminder, letters: 2 },
      { ...notice, letters: 1 },
    ]);
  });
});
