import { describe, expect, it } from 'vitest';
import { firstReason } from '../../src/health/block-reasons';
import { healthView } from '../../src/health/health';
import { decideLetters } from '../../src/letters/jobs/decide-letters';
import { lettersView } from '../../src/letters/jobs/preview-letters';
import { handleEdit } from '../../src/runs/handle-edit';
import { queueByHand } from '../../src/runs/send-by-hand';
import { tick } from '../../src/runs/tick';
import { cellName } from '../../src/texts/cell-name';
import { withTabPaths } from '../../src/words/named-tabs';
import { readOffice } from '../../src/workbook/reading/office';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { markSummaryDue } from '../../src/workbook/writing/summary-due';
import { changeRows } from '../../src/workbook/writing/write-rows';
import { dispatch } from '../builders/dispatch';
import { itemRecord, letter, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { type FakeOffice, fakeOffice, type OfficeFields, owner, words } from '../fakes/office';

/** Tuesday, three working days before the deadline. One reminder is due. */
const DUE = '2024-11-05T08:00';

const office = (fields: OfficeFields = {}) =>
  fakeOffice({ dispatches: [dispatch({ firstNotice: 'paper' })], now: DUE, ...fields });

/** Writes the telephone of Cài đặt, which every letter names, as a person does. */
function writePhone({ workbook, ports }: FakeOffice, text: string): void {
  const row = workbook.rows(settingsTab).findIndex(({ name }) => name === words.settings.phone) + 2;
  const place = Object.keys(settingsTab.columns).indexOf('value') + 1;
  workbook.write(settingsTab, [{ row, column: place, cells: [[text]] }]);
  const edited = { firstRow: row, lastRow: row, column: place, before: undefined };
  handleEdit(ports, { tab: words.tabs.settings.name, ...edited, triggerUid: 'ours' });
}

const LACKS_PHONE =
  '1 thư chưa lập được. Mẫu “Nhắc trước hạn” dùng {dien_thoai} nhưng chưa có giá trị để thay. Hãy điền thông tin còn thiếu trong tab “Cài đặt” hoặc “Văn bản”.';

function writeDeadline({ workbook }: FakeOffice, text: string): void {
  const place = Object.keys(dispatchesTab.columns).indexOf('acknowledgeBy') + 1;
  workbook.write(dispatchesTab, [{ row: 2, column: place, cells: [[text]] }]);
}

/** Everything that the office is told about letters that are not sent. `tongHop`: all of the tab that leaders read. */
function told({ ports, workbook, mailer }: FakeOffice) {
  const { sections } = healthView(ports);
  return {
    theoDoi: workbook.status(),
    tongHop:
      workbook
        .summary()
        ?.rows.map(({ cells }) => cells.join(' '))
        .join('\n') ?? '',
    health: sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'),
    notices: mailer.letters.filter(({ to }) => to === owner).map(({ text }) => text),
  };
}

const old = { plannedOn: '2024-11-01', itemRecords: [itemRecord({ tier: 10 })] } as const;

/** Letters to units once the telephone is there again, five minutes before the next ticks. */
function lettersAfterRepair(made: ReturnType<typeof office>) {
  made.time.now = '2024-11-05T08:05';
  writePhone(made, '0100 100 100');
  for (const now of ['2024-11-05T08:10', '2024-11-05T08:20', '2024-11-05T08:30']) {
    made.time.now = now;
    tick(made.ports, 'ours');
  }
  return made.mailer.letters.filter(({ to }) => to !== owner);
}

describe('a reason that blocks letters', () => {
  it.each<[string, OfficeFields, (made: FakeOffice) => void, string]>([
    ['a setting that letters name', {}, (made) => writePhone(made, ''), LACKS_PHONE],
    [
      'a deadline that is no day',
      {},
      (made) => writeDeadline(made, '04/13/2026'),
      'Tab “Văn bản”, ô',
    ],
    [
      'letters that have waited for approval through a working day',
      {
        letters: [letter({ ...old, kind: 'followUp', state: 'awaiting' })],
        now: '2024-11-27T08:00',
      },
      () => undefined,
      '1 thư chờ duyệt quá một ngày làm việc, lâu nhất từ ngày 01/11/2024: menu Đôn đốc ▸ Thư chờ gửi, chờ duyệt ▸ Chờ duyệt.',
    ],
    [
      'letters of a run that was broken off, which none has settled',
      {
        letters: [letter({ ...old, state: 'sending', claimedAt: '2024-11-04T16:58', run: 'a-1' })],
        settings: { linkBase: '' },
      },
      () => undefined,
      '1 thư còn ở “Đang gửi” từ 04/11/2024 16:58',
    ],
    [
      'a queue of which nothing has gone for more than a working day',
      { letters: [letter({ ...old, state: 'queued' })], settings: { linkBase: '' } },
      () => undefined,
      '1 thư xếp hàng từ ngày 01/11/2024 mà quá một ngày làm việc không thư nào đi.',
    ],
  ])(
    'as %s, is told the office in three places, the letter coming once a day, and never leaders',
    (_, fields, spoil, said) => {
      const made = office(fields);
      spoil(made);
      tick(made.ports, 'ours');
      tick(made.ports, 'ours');
      const { theoDoi, tongHop, health, notices } = told(made);
      const saidWithPath = withTabPaths(said, words.menu);
      expect(health).toContain(said);
      expect(notices.length).toBe(1);
      expect(notices[0]?.replace(/\s+/g, ' ')).toContain(saidWithPath);
      const isFirst = !fields.settings;
      if (isFirst) expect(theoDoi).toContain(saidWithPath);
      expect(tongHop).not.toBe('');
      expect(tongHop).not.toContain(said);
    },
  );

  it('is mailed again on each working day on which something waits, within the send window', () => {
    const made = office();
    writePhone(made, '');
    const count = (now: string) => {
      made.time.now = now;
      tick(made.ports, 'ours');
      return told(made).notices.length;
    };
    const days = [
      '05T07:00',
      '05T08:00',
      '05T15:00',
      '06T00:10',
      '06T08:00',
      '07T09:00',
      '09T09:00',
    ];
    expect(days.map((day) => count(`2024-11-${day}`))).toEqual([0, 1, 1, 1, 2, 3, 3]);
  });

  it('is mailed once for a letter that Google refused, and again if something else waits', () => {
    const reason = 'Google không nhận thư: Invalid email';
    const refused = { state: 'failed', reason } as const;
    const made = office({
      letters: [
        letter({ ...old, ...refused, claimedAt: '2024-11-05T08:00' }),
        letter({ ...old, id: 'T-000002', state: 'sent', sentAt: '2024-11-01T08:00' }),
      ],
      obligations: [obligation({ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-04' })],
    });
    const noticesAt = (now: string) => {
      made.time.now = `2024-11-${now}`;
      tick(made.ports, 'ours');
      return told(made).notices;
    };
    expect(['05T08:10', '05T08:20', '06T08:00'].map((now) => noticesAt(now).length)).toEqual([
      1, 1, 1,
    ]);
    const outbox = readOffice(made.ports).outbox;
    changeRows(
      made.ports,
      outboxTab,
      outbox,
      new Map([[3, { ...refused, claimedAt: '2024-11-06T08:05' }]]),
    );
    markSummaryDue(made.ports);
    expect(['06T08:10', '07T08:00'].map((now) => noticesAt(now).length)).toEqual([2, 2]);
    expect(told(made).health).toContain('T-000001');
    writeDeadline(made, '04/13/2026');
    const last = noticesAt('08T08:00');
    expect([last.length, last[2]?.includes('T-000001')]).toEqual([3, true]);
  });

  it('disappears the same day once it is fixed', () => {
    const made = office();
    writePhone(made, '');
    tick(made.ports, 'ours');
    expect(lettersAfterRepair(made).length).toBe(1);
    const { theoDoi, health } = told(made);
    for (const text of [theoDoi, health]) expect(text).not.toContain('dien_thoai');
  });

  it.each<[string, OfficeFields]>([
    ['where nothing waits', { now: '2024-11-04T09:00' }],
    ['of a dispatch that is yet to be sent', { dispatches: [dispatch({ state: 'draft' })] }],
    ['of an office that follows nothing up', { dispatches: [], settings: { linkBase: '' } }],
    [
      'of letters that went yesterday',
      { letters: [sentLetter('2024-11-04'), letter({ ...old, id: 'T-000009', state: 'sent' })] },
    ],
  ])('does not exist %s: no line and no letter', (_, fields) => {
    const made = office(fields);
    tick(made.ports, 'ours');
    const { theoDoi, notices } = told(made);
    expect(notices).toEqual([]);
    expect(theoDoi).not.toContain('thư');
  });
});

describe('letters that waited for long', () => {
  it('are queued from the day of approval', () => {
    const letters = [letter({ ...old, kind: 'followUp', state: 'awaiting' })];
    const made = office({ letters, now: '2024-11-27T08:00' });
    decideLetters(made.ports, { approve: [letters[0]?.id ?? ''], cancel: [] });
    expect(told(made).health).not.toContain('xếp hàng từ');
    made.time.now = '2024-11-29T08:00';
    expect(told(made).health).toContain('1 thư xếp hàng từ ngày 27/11/2024');
  });

  it('are no stalled queue while their mailbox rests, and for a working day after it', () => {
    const other = itemRecord({ dispatchId: 'VB-002', tier: 3 });
    const letters = [
      sentLetter('2024-11-20', { kind: 'followUp', itemRecords: [other] }),
      letter({
        ...{ id: 'T-000002', kind: 'followUp', plannedOn: '2024-11-21' },
        itemRecords: [itemRecord({ tier: 3 })],
      }),
    ];
    const made = office({ letters });
    for (const [day, isTold] of [
      ['2024-11-22', false],
      ['2024-11-25', false],
      ['2024-11-26', false],
      ['2024-11-27', true],
    ] as const) {
      made.time.now = `${day}T08:00`;
      const text = JSON.stringify(told(made).health);
      expect([day, text.includes('1 thư xếp hàng từ')]).toEqual([day, isTold]);
    }
  });
});

describe('what Gửi shows', () => {
  it.each<[string, OfficeFields, (made: FakeOffice) => void, string]>([
    ['nothing is due', { now: '2024-11-04T09:00' }, () => undefined, words.says.nothingQueued],
    ['a setting keeps all back', {}, (made) => writePhone(made, ''), LACKS_PHONE],
    [
      'letters wait for approval',
      {
        letters: [letter({ ...old, kind: 'followUp', state: 'awaiting' })],
        now: '2024-11-04T09:00',
      },
      () => undefined,
      '1 thư đang chờ duyệt: menu Đôn đốc ▸ Thư chờ gửi, chờ duyệt ▸ Chờ duyệt.',
    ],
  ])('when %s', (_, fields, spoil, message) => {
    const made = office(fields);
    spoil(made);
    expect(queueByHand(made.ports)).toEqual({ done: true, message });
  });

  it('names an unreadable row of a dispatch first, and does not say that no letter is due', () => {
    const made = office();
    writeDeadline(made, '8:30');
    const column = Object.keys(unitsTab.columns).indexOf('state') + 1;
    made.workbook.write(unitsTab, [{ row: 2, column, cells: [['nghỉ']] }]);
    const { problems } = readOffice(made.ports);
    expect(problems.length).toBe(2);
    const { message } = queueByHand(made.ports) as { message: string };
    expect(message).toBe(firstReason(problems, words));
    const place = Object.keys(dispatchesTab.columns).indexOf('acknowledgeBy') + 1;
    expect(message).toContain(`Tab “Văn bản”, ô ${cellName(2, place)} (1384-CV/HU): “8:30”`);
  });

  it('names unusable cells before the click', () => {
    const made = office();
    writeDeadline(made, '04/13/2026');
    const { faults } = lettersView(made.ports, readOffice(made.ports));
    expect(faults).toEqual([expect.stringContaining('“04/13/2026”')]);
  });
});
