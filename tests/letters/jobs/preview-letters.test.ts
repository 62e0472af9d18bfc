import { describe, expect, it } from 'vitest';
import { lettersView, previewPlanned, sendTest } from '../../../src/letters/jobs/preview-letters';
import { readOffice, readTab } from '../../../src/workbook/reading/office';
import { templatesTab } from '../../../src/workbook/tabs/templates-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecords, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, owner, words } from '../../fakes/office';

const units = [unit({ ccEmail: 'sao@phuninh.example.org' }), unit({ code: 'PN-002', email: '' })];
const draft = { units, dispatches: [dispatch({ state: 'draft' })] };

const done = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-05',
  complete: 'completed',
  completedOn: '2024-11-05',
} as const;

describe('lettersView', () => {
  it('shows who gets which letter, the number of recipients, and who gets none and why', () => {
    const { ports, workbook } = fakeOffice(draft);
    const before = workbook.cells();
    expect(lettersView(ports, readOffice(ports))).toMatchObject({
      obstacles: [],
      sendsAtOnce: true,
      letters: [{ state: 'planned', kind: 'notice', units: ['Đơn vị PN-001'], recipients: 2 }],
      skipped: [{ reason: words.skips.addressMissing, count: 1, units: ['Đơn vị PN-002'] }],
      sums: { recipients: 2 },
      quotaLeft: 100,
    });
    expect(workbook.cells()).toEqual(before);
  });

  it('lists a unit skipped for the same reason in two dispatches once, with both', () => {
    const { ports } = fakeOffice({
      units: [unit({ email: '' }), unit({ code: 'PN-002', state: 'suspended' })],
      dispatches: [dispatch(), dispatch({ id: 'VB-002', number: '2-KH/HU', label: 'Mục 3' })],
    });
    const { skipped } = lettersView(ports, readOffice(ports));
    const named = (code: string) => [`Đơn vị ${code} (1384-CV/HU; 2-KH/HU, Mục 3)`];
    expect(skipped).toEqual([
      { reason: words.skips.addressMissing, count: 1, units: named('PN-001') },
      { reason: words.skips.suspended, count: 1, units: named('PN-002') },
    ]);
  });

  it('counts units that get no letter, not their dispatches, and leaves out a unit that gets one', () => {
    const paused = { number: '2-KH/HU', state: 'paused' } as const;
    const { ports } = fakeOffice({
      units: [unit(), unit({ code: 'PN-002', email: '' })],
      dispatches: [
        dispatch(),
        dispatch({ id: 'VB-002', ...paused }),
        dispatch({ id: 'VB-003', ...paused }),
      ],
    });
    const { skipped, skippedCount, letters } = lettersView(ports, readOffice(ports));
    expect(letters.map(({ units }) => units)).toEqual([['Đơn vị PN-001']]);
    expect(skipped.map(({ reason, count }) => [reason, count])).toEqual([
      [words.skips.addressMissing, 1],
      [words.skips.dispatchPaused, 1],
    ]);
    expect(skippedCount).toBe(1);
  });

  it('counts no recipients of letters that need approval first, nor waiting letters with nothing left to say', () => {
    const told = sentLetter('2024-10-31', { itemRecords: noticeRecords() });
    const late = { letters: [told], now: '2024-11-12T09:00' };
    const viewOf = (fields: Parameters<typeof fakeOffice>[0]) => {
      const { ports } = fakeOffice({ ...late, ...fields });
      return lettersView(ports, readOffice(ports));
    };
    expect(viewOf({})).toMatchObject({
      letters: [{ kind: 'followUp', state: 'toApprove' }],
      sums: { recipients: 0 },
      lastDay: '',
    });
    const waits = letter({
      id: 'T-000002',
      kind: 'followUp',
      state: 'awaiting',
      itemRecords: [itemRecord()],
    });
    const letters = [told, waits];
    expect(viewOf({ letters }).awaiting).toBe(1);
    expect(viewOf({ letters, obligations: [obligation(done)] }).awaiting).toBe(0);
  });

  it('names the blocks that a draft leaves out, and nothing if it leaves none out', () => {
    const blocks = [
      unit(),
      unit({ code: 'PN-002', block: 'Xã' }),
      unit({ code: 'PN-003', block: 'Xã' }),
    ];
    const dispatches = [
      dispatch({ state: 'draft', recipientBlocks: [blocks[0]?.block ?? ''] }),
      dispatch({ id: 'VB-002', number: '2-KH/HU', recipientBlocks: ['Xã'] }),
    ];
    const obligations = [obligation(), obligation({ dispatchId: 'VB-002', unitCode: 'PN-002' })];
    const { ports } = fakeOffice({ units: blocks, dispatches, obligations });
    expect(lettersView(ports, readOffice(ports)).leftOut).toEqual([
      'Văn bản 1384-CV/HU gửi 1/3 đơn vị; không gửi: Xã (2).',
    ]);
    const all = fakeOffice(draft).ports;
    expect(lettersView(all, readOffice(all)).leftOut).toEqual([]);
  });

  it('lists letters already queued', () => {
    const { ports } = fakeOffice({
      letters: [letter({ kind: 'notice', itemRecords: noticeRecords() })],
    });
    expect(lettersView(ports, readOffice(ports)).letters).toMatchObject([
      { id: 'T-000001', state: 'queued' },
    ]);
  });

  it('lists letters of the last days that left or failed, the newest first', () => {
    const letters = [
      sentLetter('2024-09-02', { id: 'T-000001' }),
      sentLetter('2024-10-30', { id: 'T-000002' }),
      letter({ id: 'T-000003', state: 'cancelled' }),
      sentLetter('2024-10-31', { id: 'T-000004' }),
      letter({ id: 'T-000005' }),
    ];
    const { ports } = fakeOffice({ letters, now: '2024-10-31T15:00' });
    const { recent } = lettersView(ports, readOffice(ports));
    expect(recent.map(({ id }) => id)).toEqual(['T-000004', 'T-000002']);
  });

  it.each([
    ['2024-10-31T08:00', true],
    ['2024-10-31T16:59', true],
    ['2024-10-31T17:00', false],
    ['2024-10-31T07:59', false],
    ['2024-11-02T10:00', false],
  ])('at %s asks before it sends outside the window of a working day', (now, isInside) => {
    const { ports } = fakeOffice({ ...draft, now });
    const { outsideWindow } = lettersView(ports, readOffice(ports));
    expect(outsideWindow === '').toBe(isInside);
  });

  it('estimates the day of the last letter for the owner, whose quota is known', () => {
    const lastDay = (fields: object) => {
      const { ports } = fakeOffice({ ...draft, now: '2024-10-31T09:00', ...fields });
      return lettersView(ports, readOffice(ports)).lastDay;
    };
    expect([lastDay({}), lastDay({ me: 'chi@phuninh.example.org' })]).toEqual(['31/10/2024', '']);
  });

  it('informs a colleague that the owner’s run sends', () => {
    const { ports } = fakeOffice({ ...draft, me: 'chi@phuninh.example.org' });
    expect(lettersView(ports, readOffice(ports)).sendsAtOnce).toBe(false);
  });
});

describe('previewPlanned', () => {
  it('shows the letter as its reader will see it, with the unit’s own link', () => {
    const { ports } = fakeOffice(draft);
    const preview = previewPlanned(ports, 'pn-001@phuninh.example.org', 'notice');
    expect(preview.copies).toBe('sao@phuninh.example.org');
    expect(preview.text).toContain('Kính gửi: Đơn vị PN-001');
    expect(preview.text).toMatch(/https:\/\/script\.example\.org\/exec\?t=PN-001\.1\.\w{43}/);
  });

  it('reports how many copies exceed the limit of 50 recipients', () => {
    const addresses = (count: number) =>
      Array.from({ length: count }, (_, at) => `sao${at}@phuninh.example.org`).join('; ');
    const notesWith = (count: number) => {
      const { ports } = fakeOffice({ ...draft, units: [unit({ ccEmail: addresses(count) })] });
      return previewPlanned(ports, 'pn-001@phuninh.example.org', 'notice').notes;
    };
    expect(notesWith(49)).toEqual([]);
    expect(notesWith(52)).toEqual([expect.stringContaining('cho 3 hộp thư nữa')]);
  });

  it('shows the office’s own opening as it is sent', () => {
    const { ports } = fakeOffice({ dispatches: [dispatch({ asks: 'receipt' })] });
    const read = readTab(ports, templatesTab, words);
    const opening = 'Theo chỉ đạo của Thường trực, đề nghị:';
    changeRows(ports, templatesTab, read, new Map(read.rows.map(({ at }) => [at, { opening }])));
    const { text, notes } = previewPlanned(ports, 'pn-001@phuninh.example.org', 'notice');
    expect(text).toMatch(/^Kính gửi: [^\n]*\n\nTheo chỉ đạo của Thường trực, đề nghị:\nXác nhận/);
    expect(notes).toEqual([]);
  });

  it('shows the letter about the units named, where two of a kind go to one mailbox', () => {
    const email = 'chung@phuninh.example.org';
    const leaders = ['PN-001', 'PN-002'].map((code) => `${code}@lanhdao.example.org`.toLowerCase());
    const { ports } = fakeOffice({
      now: '2024-11-11T09:00',
      settings: { leaderCopyFrom: '1' },
      dispatches: [dispatch({ firstNotice: 'paper' })],
      units: [
        unit({ code: 'PN-001', email, leaderEmail: leaders[0] ?? '' }),
        unit({ code: 'PN-002', email, leaderEmail: leaders[1] ?? '' }),
      ],
    });
    const copiesOf = (name: string) => previewPlanned(ports, email, 'followUp', [name]).copies;
    expect(['Đơn vị PN-001', 'Đơn vị PN-002'].map(copiesOf)).toEqual(leaders);
  });

  it('reports that the letter is gone', () => {
    const { ports } = fakeOffice(draft);
    expect(() => previewPlanned(ports, 'x@phuninh.example.org', 'notice')).toThrow(
      words.errors.letterGone,
    );
  });
});

describe('sendTest', () => {
  it('goes only to the current user, marked as a test', () => {
    const { ports, mailer } = fakeOffice(draft);
    sendTest(ports, 'pn-001@phuninh.example.org', 'notice');
    expect(mailer.letters).toMatchObject([
      { to: owner, copies: '', subject: expect.stringMatching(/^\[Thử\] /) },
    ]);
  });

  it('is not sent while sending is blocked', () => {
    const { ports, mailer } = fakeOffice({ ...draft, memory: {} });
    expect(() => sendTest(ports, 'pn-001@phuninh.example.org', 'notice')).toThrow(
      words.errors.notSetUp,
    );
    expect(mailer.letters).toEqual([]);
  });
});
