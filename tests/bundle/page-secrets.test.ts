import { describe, expect, it } from 'vitest';
import { markResult } from '../../local/demo/mark-result';
import type { RunRequest } from '../../local/runs/run-request';
import { shows } from '../promises/shows';
import { owner, tickAt } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { lastingState } from './traces';
import {
  confirm,
  google,
  newRequest,
  receipt,
  report,
  saved,
  token,
  training,
  visit,
} from './visitor';

describe('the key and the links', () => {
  shows(42);
  it('are in no cell, log or error, whatever was answered, renewed or edited', () => {
    google.restore(saved);
    confirm(token, receipt({ name: 'Nguyễn Thị Mẫu' }));
    report(token, training({ difficulties: 'chưa có hội trường' }));
    confirm(`x${token}`);
    visit('x');
    markResult((fn, ...args) => google.call(owner, fn, ...args).result, 'VB-001/PN-001', {
      ...{ kind: 'returned', text: 'thiếu số' },
    });
    google.type(
      owner,
      words.tabs.tracking.name,
      cellAt(google, 'tracking', 'complete', 4),
      words.choices.completionState.completed,
    );
    google.call(owner, 'useUnitLink', { unit: 'PN-001', act: 'renew' });
    const output = JSON.stringify([google.snapshot(), google.logs, google.executions]);
    const { key = '' } = google.properties.script ?? {};
    expect(key.length).toBeGreaterThan(60);
    const signature = token.split('.')[2] ?? '';
    expect([key, signature].filter((secret) => output.includes(secret))).toEqual([]);
  });

  it('and the log contains no complete address and no name of a person who answered', () => {
    const log = JSON.stringify(rowsOf(google, 'log'));
    expect(log).toContain('Đơn vị xác nhận');
    expect(log.replaceAll(owner, '')).not.toMatch(/[\w.]{2,}@/);
    expect(log).not.toContain('Nguyễn Thị Mẫu');
  });
});

describe('a unit that confirms from two tabs at once', () => {
  it('has one row, one first day and a line of the log for each answer that was recorded', () => {
    shows(36);
    const calls = confirm(token).calls;
    const wrong: string[] = [];
    for (let at = 1; at <= calls; at += 4) {
      google.restore(saved);
      const run = (position: string): RunRequest => ({
        fn: 'confirmReceipt',
        context: 'page-call',
        args: [token, receipt({ position }), newRequest()],
      });
      const { first, second } = google.interleave({ first: run('A'), at, second: run('B') });
      const results = [first.result, second?.result] as { state: string }[];
      const states = results.map(({ state }) => state);
      const recorded = states.filter((state) => state === 'recorded').length;
      const logged = rowsOf(google, 'log').filter(
        ({ event }) => event === words.choices.logEvent.acknowledged,
      );
      const [row] = rowsOf(google, 'tracking');
      const fine =
        recorded > 0 &&
        // The second answer may get `changed`, since its page had not seen the first one
        states.every((state) => ['recorded', 'busy', 'changed'].includes(state)) &&
        logged.length === recorded &&
        row?.acknowledgedOn === '30/10/2024';
      if (!fine) wrong.push(`at call ${at}: ${states}, ${logged.length} lines`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what a visitor sends', () => {
  it('never becomes a recipient of a letter or a line in its header', () => {
    shows(41);
    google.restore(saved);
    const before = google.letters.length;
    const line = 'Văn thư\r\nBcc: ke.gian@example.org';
    const sent = {
      position: line,
      name: line,
      email: 'ke.gian@example.org',
      to: 'ke.gian@example.org',
    };
    expect(confirm(token, receipt(sent)).result).toMatchObject({ state: 'recorded' });
    tickAt(google, '2024-11-28T01:10:00Z');
    const letters = google.letters.slice(before);
    expect(letters.length).toBeGreaterThan(0);
    const heads = letters.map(({ to, cc, subject, replyTo }) =>
      [to, cc, subject, replyTo].join(' '),
    );
    expect(heads.filter((head) => /[\r\n]|ke\.gian/.test(head))).toEqual([]);
  });
});

describe('the list of further dispatches', () => {
  shows(43);
  it.each([null, '0', -1, 1e9, [0], { page: 0 }, Number.NaN, [], ['VB-001', '__proto__']])(
    'gets a regular reply without writing anything, whatever the request says is shown: %j',
    (shown) => {
      google.restore(saved);
      const before = lastingState(google);
      const { result, error } = google.callFromPage('listDispatches', token, shown, shown);
      expect(error).toBeUndefined();
      expect(['open', 'refused']).toContain((result as { state: string }).state);
      expect(lastingState(google)).toEqual(before);
    },
  );

  it('costs one data call if the link is invalid', () => {
    shows(44);
    const { result, dataCalls } = google.callFromPage('listDispatches', `x${token}`, [], '');
    expect([result, dataCalls]).toMatchObject([{ state: 'refused' }, 1]);
  });
});

describe('a subordinate unit', () => {
  it.each([null, '', 0, 'PN-001', 'PN-003', ['PN-002'], { code: 'PN-002' }, '__proto__'])(
    'that the link’s unit does not have is refused: %j',
    (code) => {
      google.restore(saved);
      const { result, error } = google.callFromPage('openSubordinate', token, code);
      expect([result, error]).toEqual([{ state: 'refused' }, undefined]);
    },
  );

  it('costs one data call if the link is invalid', () => {
    const { result, dataCalls } = google.callFromPage('openSubordinate', `x${token}`, 'PN-002');
    expect([result, dataCalls]).toEqual([{ state: 'refused' }, 1]);
  });
});

describe('several receipts at once', () => {
  it.each([null, 'x', {}, Array(11).fill({ answer: receipt(), request: newRequest() })])(
    'that are no list of at most ten are refused: %j',
    (receipts) => {
      google.restore(saved);
      const before = lastingState(google);
      const { result, error } = google.callFromPage('confirmReceipts', token, receipts);
      expect([result, error]).toEqual([[{ state: 'refused' }], undefined]);
      expect(lastingState(google)).toEqual(before);
    },
  );

  it('are each refused or recorded by themselves', () => {
    google.restore(saved);
    const good = { answer: receipt(), request: newRequest() };
    const bad = { ...good, answer: { ...receipt(), forUnit: 'PN-003' } };
    const { result } = google.callFromPage('confirmReceipts', token, [bad, null, good]);
    expect(result).toMatchObject([
      { state: 'refused' },
      { state: 'refused' },
      { state: 'recorded' },
    ]);
  });

  it('cost one data call if the link is invalid', () => {
    const one = { answer: receipt(), request: newRequest() };
    const { dataCalls } = google.callFromPage('confirmReceipts', `x${token}`, [one, one]);
    expect(dataCalls).toEqual(1);
  });
});
