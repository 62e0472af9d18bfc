import { describe, expect, it } from 'vitest';
import type { FormOutcome } from '../../src/forms/form-view';
import { acknowledgeAnswer } from '../builders/answers';
import { linkIn, officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { pageViewOf } from './view-of';

describe('new links for all units', () => {
  const google = officeWith(smallList(3));
  sendAll(google);
  const before = [...google.letters];
  const oldLinks = before.map(linkIn);
  const renew = (answers: object) =>
    google.call(owner, 'useUnitLink', answers).result as FormOutcome;
  const states = (links: readonly string[]) =>
    links.map((link) => pageViewOf(google.visit(link)).state);

  it('are made once a person has confirmed the number of letters', () => {
    const asked = renew({ act: 'moved' });
    expect(asked).toMatchObject({ done: false, problems: [{ field: 'sure' }] });
    expect(states(oldLinks)).toEqual(['open', 'open', 'open']);
    expect(renew({ act: 'moved', sure: 'yes' }).done).toBe(true);
  });

  it('make the old ones say that they were replaced, and accept no answer', () => {
    expect(states(oldLinks)).toEqual(['replaced', 'replaced', 'replaced']);
    const token = tokenIn(before[0] ?? { body: '' });
    const answer = acknowledgeAnswer();
    const sent = google.callFromPage('confirmReceipt', token, answer, 'a1'.repeat(16));
    expect(sent.result).toEqual({ state: 'replaced' });
  });

  it('are sent to each mailbox in a letter that says why, in addition to the letter of the day', () => {
    tickAt(google, '2024-10-30T02:10:00Z');
    const told = google.letters.slice(before.length);
    expect(told.map(({ to }) => to).sort()).toEqual(before.map(({ to }) => to).sort());
    for (const { subject, body } of told) {
      expect(subject).toBe('[Liên kết mới] Văn phòng Huyện ủy: trang trả lời của đơn vị');
      expect(body).toContain(words.says.linkMoved);
      expect(body).toContain('Liên kết trong các thư trước không dùng được nữa');
    }
    expect(states(told.map(linkIn))).toEqual(['open', 'open', 'open']);
    expect(
      rowsOf(google, 'outbox')
        .slice(-3)
        .map(({ state }) => state),
    ).toEqual(Array.from({ length: 3 }, () => words.choices.letterState.sent));
  });

  it('are not sent to a mailbox from which a letter has come back meanwhile', () => {
    const saved = google.save();
    google.advanceTo('2024-10-31T01:30:00Z', { missed: 'all' });
    expect(renew({ act: 'leaked', sure: 'yes' }).done).toBe(true);
    google.call(owner, 'markReturned', ['dv002@phuninh.example.org']);
    const sent = google.letters.length;
    tickAt(google, '2024-10-31T02:10:00Z');
    const told = google.letters.slice(sent);
    expect(told.map(({ to }) => to)).not.toContain('dv002@phuninh.example.org');
    expect(told.map(({ body }) => body.includes(words.says.linkLeaked))).toEqual([true, true]);
    google.restore(saved);
  });
});
