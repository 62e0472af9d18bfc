import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import type { RunRequest } from '../../local/runs/run-request';
import type { Day } from '../../src/calendar/day';
import {
  approverKey,
  formatApprovalToken,
  signedApprovalText,
} from '../../src/letters/rules/approval-token';
import type { PhoneApprovalOutcome } from '../../src/letters/rules/phone-approval-view';
import { QUOTA_RESERVE } from '../../src/records/office-rules';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import {
  approvalTokenOf,
  approvalView,
  chairman,
  deputy,
  idsIn,
  openApproval,
  press,
  seenIn,
} from './approver';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn, typeSetting } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { dataCallsOf, lastingState, writesOf } from './traces';
import { pageViewOf } from './view-of';

/** 08:05 in Vietnam on Tuesday, two working days after the deadline. Four follow-ups await approval. */
const MORNING = '2024-11-12T01:05:00Z';

const google = officeWith(smallList(4), { fileOwner: 'chanhvanphong@phuninh.example.org' });
sendAll(google);
google.tick('tick');
const unitToken = tokenIn(google.letters[0] ?? { body: '' });
const quiet = google.save();
typeSetting(google, 'approverMailboxes', `${chairman}; ${deputy}`);
tickAt(google, MORNING);
const [token = '', deputysToken = ''] = [chairman, deputy].map((to) => approvalTokenOf(google, to));
const saved = google.save();
const shown = seenIn(approvalView(google, token));
const ids = shown.map(({ id }) => id);

const approvers = [chairman, deputy];
const noticesSince = (before: number) =>
  google.letters.slice(before).filter(({ to }) => approvers.includes(to));
const spreadsheetCalls = ({ journal }: RunReport) =>
  journal.map(({ name }) => name).filter((name) => /^(Spreadsheet|Sheet|Range)/.test(name));
const unitAnswers = (as = unitToken) =>
  google.callFromPage('confirmReceipt', as, acknowledgeAnswer(), 'a1'.repeat(16));
const decisions = () =>
  rowsOf(google, 'log').filter(({ event }) => event === words.choices.logEvent.lettersDecided);
const stateOf = (a: string) => pageViewOf(openApproval(google, a)).state;
const decided = (
  fields: Partial<Extract<PhoneApprovalOutcome, { state: 'decided' }>>,
): Partial<PhoneApprovalOutcome> => ({
  ...{ state: 'decided', approved: 0, held: 0, before: 0, gone: 0, changed: [] },
  ...fields,
});

describe('the letter to approvers', () => {
  it('goes to each mailbox that Cài đặt names, with a link of its own', () => {
    google.restore(saved);
    expect(google.letters.slice(-2).map(({ to, subject }) => [to, subject])).toEqual(
      approvers.map((to) => [to, '[Chờ duyệt] 4 thư của Văn phòng Huyện ủy']),
    );
    expect(google.letters.at(-1)?.body).toContain('- Đôn đốc khi quá hạn: 4\n');
    expect(token).toMatch(/^\w+\.2024-11-14\.[\w-]{43}$/);
    expect(deputysToken).not.toBe(token);
  });

  it('does not go while Cài đặt names no mailbox', () => {
    google.restore(quiet);
    const before = google.letters.length;
    tickAt(google, MORNING);
    expect(idsIn(google, 'awaiting')).toHaveLength(4);
    expect(google.letters.slice(before).filter(({ body }) => body.includes('?a='))).toEqual([]);
  });

  it('goes again only if a further letter awaits approval', () => {
    google.restore(saved);
    const before = google.letters.length;
    press(google, token, shown.slice(0, 1));
    for (const day of [12, 13, 14, 15]) tickAt(google, `2024-11-${day}T02:05:00Z`);
    expect(idsIn(google, 'awaiting')).toEqual(ids.slice(1));
    expect(noticesSince(before)).toEqual([]);
    tickAt(google, '2024-11-18T01:05:00Z');
    expect(idsIn(google, 'awaiting')).toHaveLength(4);
    expect(noticesSince(before).map(({ to }) => to)).toEqual(approvers);
  });

  it('goes at most once a day', () => {
    google.restore(saved);
    const before = google.letters.length;
    const held = (google.properties.script?.approvalNotice ?? '').split(' ');
    expect(held).toEqual(['2024-11-12', '8']);
    const { state } = saved;
    const script = { ...state.properties.script, approvalNotice: '2024-11-12 0' };
    google.restore({ ...saved, state: { ...state, properties: { ...state.properties, script } } });
    unitAnswers();
    tickAt(google, '2024-11-12T02:05:00Z');
    expect(noticesSince(before)).toEqual([]);
    unitAnswers(tokenIn(google.letters[1] ?? { body: '' }));
    tickAt(google, '2024-11-13T02:05:00Z');
    expect(noticesSince(before).map(({ to }) => to)).toEqual(approvers);
  });

  it.each([
    ['outside the sending hours', '2024-11-12T11:05:00Z'],
    ['on a day off', '2024-11-16T02:05:00Z'],
  ])('does not go %s', (_, instant) => {
    google.restore(quiet);
    tickAt(google, MORNING);
    google.advanceTo(instant, { missed: 'all' });
    typeSetting(google, 'approverMailboxes', chairman);
    const before = google.letters.length;
    google.tick('tick');
    expect(noticesSince(before)).toEqual([]);
    tickAt(google, '2024-11-18T02:05:00Z');
    expect(noticesSince(before)).toHaveLength(1);
  });

  it('does not go if it would use up the reserve of the quota', () => {
    google.restore(quiet);
    typeSetting(google, 'approverMailboxes', chairman);
    google.setMailQuota(owner, { said: QUOTA_RESERVE });
    const before = google.letters.length;
    tickAt(google, MORNING);
    google.setMailQuota(owner, {});
    expect(idsIn(google, 'awaiting')).toHaveLength(4);
    expect(noticesSince(before)).toEqual([]);
  });

  it('does not go while rows are gone from Hộp thư đi', () => {
    google.restore(quiet);
    tickAt(google, MORNING);
    google.file.deleteRow(words.tabs.outbox.name, 2);
    typeSetting(google, 'approverMailboxes', chairman);
    const before = google.letters.length;
    tickAt(google, '2024-11-13T02:05:00Z');
    expect(noticesSince(before)).toEqual([]);
  });
});

describe('the link of an approver', () => {
  it('shows each letter whole, writes nothing and approves nothing', () => {
    google.restore(saved);
    shows(35);
    const before = lastingState(google);
    const opened = openApproval(google, token);
    expect(pageViewOf(opened)).toMatchObject({ state: 'open', waiting: 4, more: 0 });
    expect(opened.page?.title).toBe('Thư chờ duyệt');
    expect(writesOf(opened)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it('shows neither a whole mailbox nor a link of a unit', () => {
    google.restore(saved);
    const { letters } = approvalView(google, token);
    const signature = unitToken.split('.')[2] ?? '';
    const text = JSON.stringify(letters);
    expect(letters.map(({ to }) => to)).toEqual(letters.map(() => 'd…@phuninh.example.org'));
    expect(letters[0]?.text).toContain('Mở trang xác nhận: [liên kết của đơn vị]\n');
    expect(text).not.toContain(signature);
    expect(text).not.toMatch(/[\w.]{2,}@|\?t=/);
  });

  it('is refused if any character is changed, with one call and without reading the spreadsheet', () => {
    google.restore(saved);
    shows(37);
    shows(44);
    const changed = [...token].map(
      (sign, at) => token.slice(0, at) + (sign === 'a' ? 'b' : 'a') + token.slice(at + 1),
    );
    for (const bad of [...changed, '', `${token}x`, unitToken, '%', 'x'.repeat(1000)]) {
      const opened = openApproval(google, bad);
      const pressed = google.callFromPage('approveSeen', bad, shown, []);
      const listed = google.callFromPage('listAwaiting', bad, []);
      expect([pageViewOf(opened).state, pressed.result, listed.result]).toMatchObject([
        'refused',
        { state: 'refused' },
        { state: 'refused' },
      ]);
      for (const run of [opened, pressed, listed])
        expect([dataCallsOf(run).length, spreadsheetCalls(run)]).toEqual([1, []]);
    }
    expect(idsIn(google, 'awaiting')).toEqual(ids);
  });

  it('opens no other page, and no other link opens its page', () => {
    google.restore(saved);
    for (const parameter of [{ t: token }, { s: token }, { test: token }, { a: unitToken }])
      expect(pageViewOf(google.visit({ parameter })).state).toBe('refused');
    expect(unitAnswers(token).result).toEqual({ state: 'refused' });
    expect(google.callFromPage('takePageTest', token).result).toEqual({ state: 'refused' });
  });

  it('opens to the end of the second working day', () => {
    const stateAt = (instant: string) => {
      google.restore(saved);
      google.advanceTo(instant, { missed: 'all' });
      const { state } = press(google, token, []);
      expect(stateOf(token) === 'open').toBe(state === 'decided');
      return state;
    };
    expect(['2024-11-14T16:50:00Z', '2024-11-14T17:10:00Z'].map(stateAt)).toEqual([
      'decided',
      'refused',
    ]);
  });

  it('is refused if it would open longer, though it was signed with the key', () => {
    google.restore(saved);
    const made = (until: Day) => {
      const claim = { approver: approverKey(chairman), until };
      const key = google.properties.script?.key ?? '';
      const sign = createHmac('sha256', key).update(signedApprovalText(claim), 'utf8');
      return formatApprovalToken(claim, sign.digest('base64url'));
    };
    expect(made('2024-11-14')).toBe(token);
    expect([stateOf(made('2024-11-15')), press(google, made('2024-11-15'), shown).state]).toEqual([
      'refused',
      'refused',
    ]);
  });

  it.each([
    ['the setting was emptied', () => typeSetting(google, 'approverMailboxes', '')],
    ['its mailbox is named no more', () => typeSetting(google, 'approverMailboxes', deputy)],
    [
      'all links were renewed as leaked',
      () => void google.call(owner, 'useUnitLink', { act: 'leaked', sure: 'yes' }),
    ],
  ])('is refused once %s', (_, change) => {
    google.restore(saved);
    change();
    expect([stateOf(token), press(google, token, shown).state]).toEqual(['refused', 'refused']);
    expect(idsIn(google, 'awaiting')).toEqual(ids);
  });
});

describe('a press', () => {
  it('approves the letters that were shown, and the log names the mailbox of the link', () => {
    google.restore(saved);
    const outcome = press(google, token, shown.slice(0, 3));
    expect(outcome).toMatchObject(decided({ approved: 3 }));
    expect(outcome).toMatchObject({ view: { state: 'open', waiting: 1 } });
    expect([idsIn(google, 'queued'), idsIn(google, 'awaiting')]).toEqual([
      ids.slice(0, 3),
      ids.slice(3),
    ]);
    expect(decisions()).toMatchObject([
      {
        who: chairman,
        detail: 'Đã duyệt 3 thư. Bấm trên trang duyệt, bằng liên kết gửi tới hộp thư này.',
      },
    ]);
    const before = google.letters.length;
    google.tick('tick');
    expect(google.letters.slice(before).map(({ to }) => to)).toEqual(
      [1, 2, 3].map((unit) => `dv00${unit}@phuninh.example.org`),
    );
  });

  it('leaves what is held back awaiting approval, and says in Hộp thư đi who held it back', () => {
    google.restore(saved);
    expect(press(google, token, [], ids.slice(0, 2))).toMatchObject(decided({ held: 2 }));
    expect(idsIn(google, 'awaiting')).toEqual(ids);
    expect(approvalView(google, deputysToken).letters.map(({ reason }) => reason)).toEqual([
      ...[1, 2].map(
        () =>
          'Giữ lại trên trang duyệt ngày 12/11/2024, bằng liên kết gửi tới c…@xa.example.org; thư vẫn chờ duyệt.',
      ),
      ...['', ''],
    ]);
    expect(decisions()).toMatchObject([{ who: chairman }]);
    google.call(owner, 'decideLetters', { approve: ids, cancel: [] });
    expect(rowsOf(google, 'outbox').map(({ reason }) => reason)).toEqual(Array(8).fill(''));
  });

  it('that is repeated changes nothing and says so', () => {
    google.restore(saved);
    shows(13);
    press(google, token, shown.slice(0, 2), ids.slice(2, 3));
    const before = lastingState(google);
    const again = press(google, token, shown.slice(0, 2), ids.slice(2, 3));
    expect(again).toMatchObject(decided({ before: 2 }));
    expect(lastingState(google)).toEqual(before);
  });

  it('says of letters that staff have approved, sent or cancelled meanwhile that they are', () => {
    google.restore(saved);
    google.call(owner, 'decideLetters', { approve: ids.slice(0, 2), cancel: ids.slice(2, 3) });
    expect(press(google, token, shown)).toMatchObject(decided({ approved: 1, before: 2, gone: 1 }));
    expect(idsIn(google, 'cancelled')).toEqual(ids.slice(2, 3));
    google.tick('tick');
    expect(press(google, deputysToken, shown)).toMatchObject(decided({ before: 3, gone: 1 }));
  });

  it('does not approve a letter about which there is nothing left to say', () => {
    google.restore(saved);
    unitAnswers();
    expect(press(google, token, shown)).toMatchObject(decided({ approved: 3, gone: 1 }));
    expect(idsIn(google, 'skipped')).toEqual(ids.slice(0, 1));
  });

  it.each([
    [
      'the opening was edited',
      () => {
        const row =
          2 +
          rowsOf(google, 'templates').findIndex(
            ({ kind }) => kind === words.choices.letterKind.followUp,
          );
        const cell = cellAt(google, 'templates', 'opening', row);
        google.type(owner, words.tabs.templates.name, cell, 'Xin trả lời sớm.');
      },
    ],
    ['a day has passed', () => google.advanceTo('2024-11-13T01:00:00Z', { missed: 'all' })],
    ['the unit’s copies were changed', () => changeCopies()],
  ])(
    'does not approve letters whose content has changed because %s, and shows them again',
    (_, change) => {
      google.restore(saved);
      change();
      const outcome = press(google, token, shown);
      const changed = 'changed' in outcome ? outcome.changed : [];
      expect(changed.length).toBeGreaterThan(0);
      expect(idsIn(google, 'awaiting')).toEqual(changed);
      const { letters } = approvalView(google, token);
      expect(letters.map(({ id }) => id)).toEqual(changed);
      expect(press(google, token, seenIn({ letters }))).toMatchObject(
        decided({ approved: changed.length }),
      );
    },
  );

  it.each([
    ['nothing', undefined],
    ['a text', 'T-000005'],
    ['ids alone', ids],
    ['letters without a digest', [{ id: 'T-000005' }]],
    ['inherited fields', JSON.parse('[{"__proto__":{"id":"T-000005","seen":"x"}}]')],
    ['a list of megabytes', Array(100_000).fill({ id: 'T-000005', seen: 'x' })],
  ])('is refused if the page could not have sent it: %s', (_, sent) => {
    google.restore(saved);
    shows(43);
    const before = lastingState(google);
    const { result, dataCalls } = google.callFromPage('approveSeen', token, sent, []);
    expect([result, dataCalls]).toEqual([{ state: 'refused' }, 1]);
    expect(google.callFromPage('approveSeen', token, [], sent).result).toMatchObject({
      state: sent === ids ? 'decided' : 'refused',
    });
    if (sent !== ids) expect(lastingState(google)).toEqual(before);
  });

  it('counts a letter once that is sent twice', () => {
    google.restore(saved);
    expect(press(google, token, [...shown, ...shown])).toMatchObject(decided({ approved: 4 }));
    expect(press(google, token, [...shown, ...shown])).toMatchObject(decided({ before: 4 }));
  });

  it('writes nothing while another run has the lock', () => {
    google.restore(saved);
    shows(15);
    const at = callsOf(approves(token)).find(({ name }) => name === 'Lock.tryLock')?.call ?? 0;
    const before = lastingState(google);
    const run = google.run({ ...approves(token), faultAt: at, kind: 'lock-timeout' });
    expect(run.result).toEqual({ state: 'busy' });
    expect(lastingState(google)).toEqual(before);
  });
});

describe('two who decide at once', () => {
  const staff: RunRequest = {
    fn: 'decideLetters',
    context: 'dialog-call',
    user: owner,
    args: [{ approve: ids.slice(0, 2), cancel: ids.slice(2) }],
  };

  it.each([
    ['two approvers', approves(deputysToken)],
    ['an approver and staff', staff],
    ['an approver and the clock', { fn: 'tick', context: 'time-trigger' } as const],
  ])('decide each letter once, and each of both is told: %s', (_, second) => {
    const calls = callsOf(approves(token)).filter(({ kind }) => kind === 'data');
    const wrong = calls.flatMap(({ call }) => wrongsOf(second, call));
    expect(calls.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

/** What is wrong after another run was started at a call of the chairman's press. */
function wrongsOf(second: RunRequest, at: number): string[] {
  google.restore(saved);
  const before = google.letters.length;
  const both = google.interleave({ first: approves(token), at, second });
  const told = both.first.result as PhoneApprovalOutcome;
  const toldOf = told.state === 'decided' ? told.approved + told.before + told.gone : ids.length;
  const left = idsIn(google, 'awaiting').length;
  const mayBeLeft = told.state === 'busy' && second.fn === 'tick' ? ids.length : 0;
  google.advance(21 * 60_000);
  const mailboxes = ids.map((_, unit) => `dv00${unit + 1}@phuninh.example.org`);
  const each = mailboxes.map(
    (mailbox) => google.letters.slice(before).filter(({ to }) => to === mailbox).length,
  );
  const sent = each.reduce((sum, count) => sum + count, 0);
  const decidedOn = ids.length - left - idsIn(google, 'cancelled').length;
  return [
    toldOf === ids.length ? '' : `told of ${toldOf}`,
    left === mayBeLeft ? '' : `${left} still await`,
    sent === decidedOn && Math.max(...each) < 2 ? '' : `sent ${each}`,
    wasTold(both.second) ? '' : `the other: ${both.second?.error?.message}`,
  ].flatMap((what) => (what === '' ? [] : [`${what} at call ${at}`]));
}

/** True unless the run ended with an error other than that the lock was taken. */
function wasTold(run: RunReport | null | undefined): boolean {
  return !run?.error || run.error.message === words.errors.busy;
}

/** Request in which the page approves all letters that it has shown. */
function approves(with_: string): RunRequest {
  return { fn: 'approveSeen', context: 'page-call', args: [with_, shown, []] };
}

/** Calls of a request, which is then undone. */
function callsOf(request: RunRequest) {
  google.restore(saved);
  const { journal } = google.run(request);
  google.restore(saved);
  return journal;
}

describe('a tab that cannot be read or written', () => {
  it.each([
    'units',
    'dispatches',
    'tracking',
    'outbox',
    'settings',
    'templates',
    'daysOff',
  ] as const)(
    'makes the page say that it is unavailable, and approves nothing, while %s is missing',
    (tab) => {
      google.restore(saved);
      google.file.renameTab(words.tabs[tab].name, 'Khác');
      expect(stateOf(token)).toBe('unavailable');
      expect(press(google, token, shown).state).toBe('unavailable');
      google.file.renameTab('Khác', words.tabs[tab].name);
      expect(idsIn(google, 'awaiting')).toEqual(ids);
    },
  );

  it('approves nothing while Hộp thư đi is protected', () => {
    google.restore(saved);
    google.file.protectTab(words.tabs.outbox.name);
    expect(stateOf(token)).toBe('open');
    expect(press(google, token, shown).state).toBe('unavailable');
    expect(idsIn(google, 'awaiting')).toEqual(ids);
  });

  it('approves while Nhật ký is missing, and keeps the line for it', () => {
    google.restore(saved);
    google.file.renameTab(words.tabs.log.name, 'Khác');
    expect(press(google, token, shown)).toMatchObject(decided({ approved: 4 }));
    google.file.renameTab('Khác', words.tabs.log.name);
    tickAt(google, '2024-11-12T02:05:00Z');
    expect(decisions()).toMatchObject([{ who: chairman }]);
  });
});

/** Another copy address in the row of the first unit. */
function changeCopies(): void {
  const cell = cellAt(google, 'units', 'ccEmail', 2);
  google.type(owner, words.tabs.units.name, cell, 'vanthu@phuninh.example.org');
}
