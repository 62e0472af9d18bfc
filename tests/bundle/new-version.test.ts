import { describe, expect, it } from 'vitest';
import { officeWith, owner, sendAll, smallList, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { pageViewOf } from './view-of';
import { newRequest, receipt } from './visitor';

describe('Bản mới của văn bản, in substance', () => {
  const google = officeWith(smallList(2));
  sendAll(google);
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const visit = () => pageViewOf(google.visit({ parameter: { t: token } }));
  const answer = (version: number) =>
    google.callFromPage('confirmReceipt', token, receipt({ version }), newRequest()).result;
  const both = { asks: 'receiptAndResult', task: 'training' };
  const form = {
    ...both,
    dispatch: 'VB-001',
    kind: 'material',
    changes: 'bổ sung thời hạn ở mục 3',
  };
  const days = { acknowledgeBy: '2024-12-20', completeBy: '2024-12-31' };
  const issue = (fields: object) =>
    google.call(owner, 'issueVersion', { ...form, ...fields }).result;

  it('leads from the dialog to the letter, the page and a new answer', () => {
    expect(answer(1)).toMatchObject({ state: 'recorded' });
    expect(issue({})).toMatchObject({
      done: false,
      problems: [{ field: 'acknowledgeBy' }, { field: 'completeBy' }, { field: 'sure' }],
    });
    expect(issue({ ...days, sure: 'yes' })).toMatchObject({ done: true });
    expect(rowsOf(google, 'tracking')[0]).toMatchObject({
      acknowledge: words.choices.acknowledgeState.unacknowledged,
    });

    expect(answer(1)).toMatchObject({ state: 'changed', because: 'version' });
    expect(visit()).toMatchObject({
      dispatches: [{ version: 2, changes: form.changes, acknowledge: { done: false } }],
    });

    const before = google.letters.length;
    google.advance(24 * 3_600_000);
    const toUnits = () => google.letters.slice(before).filter(({ to, from }) => to !== from);
    expect(toUnits()).toEqual([]);
    const waiting = rowsOf(google, 'outbox').slice(-2);
    expect(waiting).toMatchObject(
      [1, 2].map(() => ({ state: words.choices.letterState.awaiting })),
    );
    google.call(owner, 'decideLetters', { approve: waiting.map(({ id }) => id), cancel: [] });
    google.advance(24 * 3_600_000);
    const letters = toUnits();
    expect(letters.map(({ subject }) => subject)).toEqual(
      letters.map(() => '[Bản mới] 1384-CV/HU, hạn 20/12, 31/12: xác nhận, kết quả'),
    );
    expect(letters.length).toBe(2);
    expect(letters[0]?.body).toContain(`Nội dung thay đổi (bản thứ 2): ${form.changes}`);
    expect(tokenIn(letters[0] ?? { body: '' })).toBe(token);

    expect(answer(2)).toMatchObject({ state: 'recorded' });
    expect(visit()).toMatchObject({ dispatches: [{ version: 2, acknowledge: { done: true } }] });
  });
});
