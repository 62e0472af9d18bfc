import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day';
import { decideLetters, readApproval } from '../../../src/letters/jobs/decide-letters';
import { sendQueue } from '../../../src/letters/send/send-queue';
import { readRules, readTab } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../../../src/workbook/tabs/periods-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

const LEADER = 'bithu@tinh.example.org';
const SUPPORT = 'ca@tinh.example.org';

const NUMBERS = ['1-CV/TU', '2-CT/TU', '3-KH/TU', '4-CV/TU', '5-HD/TU', '6-CV/TU'];
const ID = NUMBERS.map((_, at) => `VB-00${at + 1}`);
const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const CLOSED_ON = '2024-11-29';

/** Last days of the answers of a unit to a dispatch; null while a stage is open. */
interface Answer {
  readonly receivedOn: Day | null;
  readonly completedOn: Day | null;
}

/** The later dispatches have fewer answers; about the third, three units are late for longer than a fourth. Deadlines: receipt 08/11/2024, result 22/11/2024. */
function answerOf(unitAt: number, dispatchAt: number): Answer {
  if (dispatchAt === 2)
    return {
      receivedOn: unitAt < 3 ? null : '2024-11-06',
      completedOn: unitAt < 4 ? null : '2024-11-20',
    };
  const score = (unitAt * 3 + dispatchAt * 5) % 7;
  return {
    receivedOn: score + dispatchAt < 10 ? '2024-11-06' : null,
    completedOn: score + dispatchAt < 6 ? '2024-11-20' : null,
  };
}

const answers = ID.flatMap((dispatchId, dispatchAt) =>
  CODES.map((unitCode, unitAt) => ({ dispatchId, unitCode, ...answerOf(unitAt, dispatchAt) })),
);
const isLate = ({ receivedOn, completedOn }: Answer) => receivedOn === null || completedOn === null;

/** Three follow-ups to unit D about the last dispatch. */
const followUps = [11, 15, 22].map((date, at) =>
  sentLetter(`2024-11-${date}` as Day, {
    id: `T-00000${at + 1}`,
    kind: 'followUp',
    itemRecords: [
      itemRecord({
        dispatchId: ID[5] ?? '',
        unitCode: 'D',
        stage: 'acknowledge',
        tier: [1, 5, 10][at] ?? 0,
      }),
    ],
  }),
);

function officeOfSix(fields: OfficeFields = {}) {
  return fakeOffice({
    units: [
      ...CODES.map((code) =>
        unit({ code, name: `Đảng ủy ${code}`, email: `${code.toLowerCase()}@tinh.example.org` }),
      ),
      unit({ code: 'CA', name: 'Công an tỉnh', email: SUPPORT }),
    ],
    dispatches: NUMBERS.map((number, at) =>
      dispatch({
        id: ID[at] ?? '',
        number,
        subject: `việc thứ ${at + 1}`,
        completeBy: '2024-11-22',
        recipientBlocks: [],
        supportUnits: at < 2 ? ['Công an tỉnh'] : [],
      }),
    ),
    obligations: answers.map(({ dispatchId, unitCode, receivedOn, completedOn }) =>
      obligation({
        dispatchId,
        unitCode,
        ...(receivedOn && { acknowledge: 'acknowledged', acknowledgedOn: receivedOn }),
        ...(completedOn && { complete: 'completed', completedOn }),
      }),
    ),
    letters: followUps,
    settings: { leaderMailboxes: LEADER, needsApproval: '', tiersAfter: '1, 5, 10' },
    answers: ['Tuần 1', 'Tuần 2', 'Tuần 3', 'Tuần 4'],
    now: `${CLOSED_ON}T09:00`,
    ...fields,
  });
}

type TestOffice = ReturnType<typeof officeOfSix>;

const send = ({ ports }: TestOffice) =>
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
const closeAndSend = (office: TestOffice, proposals = {}) => {
  closeByHand(office.ports, proposals);
  send(office);
};
const lettersTo = ({ mailer }: TestOffice, mailbox: string) =>
  mailer.letters.filter(({ to }) => to === mailbox);
const rowsTo = ({ workbook }: TestOffice, mailbox: string) =>
  workbook.rows(outboxTab).filter((row) => row.kind === 'leadership' && row.mailbox === mailbox);
/** Printed summary that names units, or the one for supporting bodies, which does not. */
const printedFor = ({ printer }: TestOffice, reader: 'leaders' | 'support') =>
  printer.printed.find((html) => html.includes('Đơn vị quá hạn (') === (reader === 'leaders')) ??
  '';

/** Paragraph of a letter that begins with the number of a dispatch. */
const entryOf = (text: string, number: string) =>
  text.split('\n\n').find((paragraph) => paragraph.startsWith(`${number} (`)) ?? '';

describe('a closing of six dispatches', () => {
  it('makes one letter with one PDF for each mailbox, and a record for each dispatch', () => {
    const office = officeOfSix();
    closeAndSend(office);
    const [toLeaders, ...others] = rowsTo(office, LEADER);
    expect([others, rowsTo(office, SUPPORT).length]).toEqual([[], 1]);
    expect(toLeaders?.itemRecords.map(({ dispatchId, kind }) => [dispatchId, kind])).toEqual(
      [...ID].reverse().map((id) => [id, 'leadership']),
    );
    const [letter] = lettersTo(office, LEADER);
    expect(letter?.subject).toBe('[Tổng hợp] 6 văn bản: Tuần 1');
    expect(letter?.attachment?.name).toBe('Tổng hợp 6-văn-bản Tuần-1.pdf');
    expect(office.printer.printed).toHaveLength(2);
  });

  it('is told in figures that equal a recount, the dispatch with the most overdue units first', () => {
    const office = officeOfSix();
    closeAndSend(office);
    const [{ text } = { text: '' }] = lettersTo(office, LEADER);
    const recounted = NUMBERS.map((number, at) => {
      const own = answers.filter(({ dispatchId }) => dispatchId === ID[at]);
      const received = own.filter(({ receivedOn }) => receivedOn !== null).length;
      const completed = own.filter(({ completedOn }) => completedOn !== null).length;
      return { number, received, completed, late: own.filter(isLate).length };
    });
    for (const { number, received, completed, late } of recounted) {
      const entry = entryOf(text, number);
      expect(entry).toContain(
        `- Đã xác nhận ${received}/7; hoàn thành quán triệt ${completed}/7\n`,
      );
      expect(entry).toContain(
        late === 0 ? '- Không có đơn vị quá hạn' : `- Quá hạn ${late} đơn vị`,
      );
    }
    const order = recounted.map(({ number, late }) => [text.indexOf(`\n${number} (`), late]);
    const shown = order.sort(([a = 0], [b = 0]) => a - b).map(([, late]) => late);
    expect(shown).toEqual([...shown].sort((a = 0, b = 0) => b - a));
    expect(new Set(shown).size).toBeGreaterThan(2);
  });

  it('says of three units that they are overdue longest only if a fourth is overdue for less', () => {
    const office = officeOfSix();
    closeAndSend(office);
    const [{ text } = { text: '' }] = lettersTo(office, LEADER);
    // All are closed for the first time
    expect(text.match(/\) \(mới\)$/gm)).toHaveLength(NUMBERS.length);
    const expected = NUMBERS.map((_, at) => {
      const own = answers.filter(({ dispatchId }) => dispatchId === ID[at]).filter(isLate);
      const [third, fourth] = own
        .map(({ receivedOn }) => receivedOn ?? '')
        .sort()
        .slice(2);
      if (fourth === undefined) return '';
      return third === fourth ? 'trong đó có' : 'lâu nhất';
    });
    const said = NUMBERS.map(
      (number) => /; (lâu nhất|trong đó có): /.exec(entryOf(text, number))?.[1] ?? '',
    );
    expect(said).toEqual(expected);
    expect(new Set(said)).toEqual(new Set(['', 'lâu nhất', 'trong đó có']));
  });

  it('names the units overdue in two or more dispatches, those with the most first', () => {
    const office = officeOfSix();
    closeAndSend(office);
    const [{ text } = { text: '' }] = lettersTo(office, LEADER);
    const [, list = ''] = text.split('Đơn vị quá hạn từ hai văn bản trở lên:\n');
    const [lines = ''] = list.split('\n\n');
    const lateOf = (code: string) =>
      answers.filter((one) => one.unitCode === code && isLate(one)).length;
    const recounted = CODES.filter((code) => lateOf(code) >= 2)
      .sort((a, b) => lateOf(b) - lateOf(a))
      .map((code) => `- Đảng ủy ${code}: quá hạn ${lateOf(code)}/6 văn bản được giao`);
    expect(lines.split('\n')).toEqual(recounted);
    expect(recounted.length).toBeGreaterThan(1);
    const html = printedFor(office, 'leaders');
    for (const line of recounted) expect(html).toContain(line);
  });

  it('asks for direction about units followed up to the end, by name, and has typed proposals only', () => {
    const office = officeOfSix();
    closeAndSend(office, { [ID[1] ?? '']: 'Gia hạn đến 20/12/2024.' });
    const [{ text } = { text: '' }] = lettersTo(office, LEADER);
    const [addressed = ''] = text.split('\n');
    const to = addressed.replace('Kính gửi: ', '');
    const decisions = text.split('\n\n').find((one) => one.startsWith('Kính trình'));
    expect(decisions?.split('\n')).toEqual([
      `Kính trình ${to} xem xét, chỉ đạo:`,
      '- 2-CT/TU: Gia hạn đến 20/12/2024.',
      '- Xin ý kiến chỉ đạo đối với 1 đơn vị đã được đôn đốc 3 lần, chưa có kết quả: Đảng ủy D',
    ]);
  });

  it('gives a supporting body the figures of its own dispatches, without names and proposals', () => {
    const office = officeOfSix();
    closeAndSend(office, { [ID[1] ?? '']: 'Gia hạn.' });
    const [letter] = lettersTo(office, SUPPORT);
    const text = letter?.text ?? '';
    expect(letter?.subject).toBe('[Tổng hợp] 2 văn bản: Tuần 1');
    expect(text).toMatch(/^Kính gửi: Công an tỉnh\n/);
    const printed = printedFor(office, 'support');
    for (const [at, number] of NUMBERS.entries())
      expect([text.includes(number), printed.includes(number)]).toEqual([at < 2, at < 2]);
    expect(text + printed).not.toMatch(/Đảng ủy [A-G]|Gia hạn|Kính trình|văn bản được giao/);
  });

  it('gives a mailbox of a leader and a supporting body the letter of the leader only', () => {
    const office = officeOfSix({ settings: { leaderMailboxes: SUPPORT, needsApproval: '' } });
    closeAndSend(office);
    expect(lettersTo(office, SUPPORT).map(({ subject }) => subject)).toEqual([
      '[Tổng hợp] 6 văn bản: Tuần 1',
    ]);
  });

  it('tells in words what changed since the period before, which it names', () => {
    const office = officeOfSix();
    closeAndSend(office);
    const read = readTab(office.ports, trackingTab, words);
    const open = read.rows.find(
      ({ row }) => row.dispatchId === ID[5] && row.complete !== 'completed',
    );
    changeRows(
      office.ports,
      trackingTab,
      read,
      new Map([
        [
          open?.at ?? 0,
          {
            acknowledge: 'acknowledged',
            acknowledgedOn: '2024-12-02',
            complete: 'completed',
            completedOn: '2024-12-02',
          } as const,
        ],
      ]),
    );
    office.time.now = '2024-12-06T09:00';
    closeAndSend(office);
    const { text } = lettersTo(office, LEADER)[1] ?? { text: '' };
    expect(text).toContain('\nSố trong ngoặc là thay đổi so với “Tuần 1”.\n');
    expect(entryOf(text, '6-CV/TU')).toMatch(/hoàn thành quán triệt \d\/7 \(tăng 1\)\n/);
    expect(entryOf(text, '6-CV/TU')).toMatch(/Quá hạn \d đơn vị \(giảm 1\)/);
    expect(entryOf(text, '1-CV/TU')).toMatch(/hoàn thành quán triệt \d\/7 \(không đổi\)\n/);
  });

  it('is corrected by one letter that says so', () => {
    const office = officeOfSix({ answers: ['Tuần 1', 'Tuần 1', 'báo nhầm'] });
    closeAndSend(office);
    closeAndSend(office);
    const [, corrected] = lettersTo(office, LEADER);
    expect(lettersTo(office, LEADER)).toHaveLength(2);
    expect(corrected?.subject).toBe('[Tổng hợp, đính chính lần 1] 6 văn bản: Tuần 1');
    expect(corrected?.text).toContain('Lý do: báo nhầm');
  });
});

describe('a letter about six dispatches whose figures were changed after the closing', () => {
  function changeFrozen({ ports }: TestOffice, level: 'total' | 'unit'): void {
    const read = readTab(ports, periodsTab, words);
    const row = read.rows.find(({ row: one }) => one.level === level && one.dispatchId === ID[2]);
    const change = { units: Number(row?.row.units) + 1 };
    changeRows(ports, periodsTab, read, new Map([[row?.at ?? 0, change]]));
  }

  it('is not sent if a total was changed, and names the dispatch', () => {
    const office = officeOfSix();
    closeByHand(office.ports);
    changeFrozen(office, 'total');
    send(office);
    expect(lettersTo(office, LEADER)).toEqual([]);
    const [toLeaders] = rowsTo(office, LEADER);
    const [toSupport] = rowsTo(office, SUPPORT);
    expect(toLeaders?.state).toBe('skipped');
    expect(toLeaders?.reason).toMatch(/^Số liệu kỳ “Tuần 1” \(lần chốt 1, văn bản 3-KH\/TU\)/);
    expect(toSupport?.state).toBe('sent');
  });

  it('names no unit of a dispatch whose rows were changed, and counts no unit over several dispatches', () => {
    const office = officeOfSix();
    closeByHand(office.ports);
    changeFrozen(office, 'unit');
    send(office);
    const [{ text, attachment } = { text: '', attachment: undefined }] = lettersTo(office, LEADER);
    expect(attachment).toBeUndefined();
    expect(entryOf(text, '3-KH/TU')).toContain('- Tên đơn vị không nêu, vì số liệu');
    expect(entryOf(text, '3-KH/TU')).not.toContain('Đảng ủy');
    expect(entryOf(text, '6-CV/TU')).toContain('Đảng ủy');
    expect(text).not.toContain('văn bản được giao');
  });
});

describe('a letter about an earlier period', () => {
  const awaiting = { leaderMailboxes: LEADER, needsApproval: words.choices.letterKind.leadership };
  function closeTwice(): { office: TestOffice; first: string; second: string } {
    const office = officeOfSix({ settings: awaiting });
    closeByHand(office.ports);
    office.time.now = `${addDays(CLOSED_ON, 7)}T09:00`;
    closeByHand(office.ports);
    const [first = '', second = ''] = rowsTo(office, LEADER).map(({ id }) => String(id));
    return { office, first, second };
  }

  it('is dropped with the reason if the letter about a later one was sent', () => {
    const { office, first, second } = closeTwice();
    decideLetters(office.ports, { approve: [second], cancel: [] });
    send(office);
    decideLetters(office.ports, { approve: [first], cancel: [] });
    send(office);
    expect(lettersTo(office, LEADER).map(({ subject }) => subject)).toEqual([
      '[Tổng hợp] 6 văn bản: Tuần 2',
    ]);
    const row = rowsTo(office, LEADER).find(({ id }) => id === first);
    expect([row?.state, row?.reason]).toEqual([
      'skipped',
      'hộp thư này đã có thư tổng hợp của kỳ sau',
    ]);
    expect(JSON.stringify(readApproval(office.ports).dropped)).toContain(first);
  });

  it('is dropped if both are approved together, so that the mailbox gets one letter', () => {
    const { office, first, second } = closeTwice();
    decideLetters(office.ports, { approve: [first, second], cancel: [] });
    send(office);
    expect(lettersTo(office, LEADER).map(({ subject }) => subject)).toEqual([
      '[Tổng hợp] 6 văn bản: Tuần 2',
    ]);
  });

  it('is sent if it is approved first', () => {
    const { office, first, second } = closeTwice();
    decideLetters(office.ports, { approve: [first], cancel: [] });
    send(office);
    decideLetters(office.ports, { approve: [second], cancel: [] });
    send(office);
    expect(lettersTo(office, LEADER)).toHaveLength(2);
  });
});
