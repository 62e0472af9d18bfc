import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { acknowledgeAnswer } from '../builders/answers';
import { officeWith, sendAll, smallList, tokenIn } from '../bundle/office';
import { rowsOf } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { mutated } from './mutated';
import { dialog, overlaps } from './overlapping-runs';
import { strikes } from './strike-every-call';
import { lettersEach, threeDue, threeQueued, tick } from './three-letters';

/** The first thing that goes wrong in an add-on that is broken in one place. */
function firstWrong(google: AppsScript): readonly string[] {
  const [found] = strikes(google, tick, 'kill-after');
  return found?.wrong ?? [];
}

describe('the fault loops find', () => {
  shows(12);
  it('letters sent twice where nothing is claimed before it is sent', async () => {
    const dist = await mutated(
      ['letters/send/compose-claim.ts', "state: 'sending'", "state: 'queued'"],
      ['letters/send/settle-and-claim.ts', 'isOurs(marked.get(letter.id), request.run)', 'true'],
    );
    const google = threeQueued({ dist });
    google.run(tick);
    expect(Math.min(...lettersEach(google))).toBeGreaterThan(1);
  });

  it('letters sent twice where claims are not flushed', async () => {
    const dist = await mutated([
      'google/spreadsheet/workbook.ts',
      'if (unflushed) SpreadsheetApp.flush();',
      '',
    ]);
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where no cursor is kept', async () => {
    const dist = await mutated([
      'letters/send/sending-cursor.ts',
      "memory.set('cursor',",
      "(() => {})('cursor',",
    ]);
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where the letter at the cursor returns to the queue', async () => {
    const dist = await mutated([
      'letters/rules/recover.ts',
      "id === cursor.trying ? 'unknown' : 'queued'",
      "'queued'",
    ]);
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where nobody waits for the lock', async () => {
    const dist = await mutated([
      'google/try-alone.ts',
      'if (!lock.tryLock(WAIT)) return { ran: false };',
      'lock.tryLock(WAIT);',
    ]);
    const [found] = overlaps(threeQueued({ dist }), tick, dialog);
    expect(found).toMatch(/^twice/);
  });

  it('letters lost where a claim never expires', async () => {
    shows(21);
    const dist = await mutated([
      'letters/rules/recover.ts',
      'CLAIM_EXPIRES_AFTER = 7',
      'CLAIM_EXPIRES_AFTER = 1e9',
    ]);
    expect(firstWrong(threeQueued({ dist }))).toContain('lost');
  });

  it('letters lost where the queue counts as empty while another run holds a claim', async () => {
    const dist = await mutated([
      'letters/send/settle-and-claim.ts',
      'claim.claimed.length > 0 || isOthersSending(letters, request.run) || missed',
      'claim.claimed.length > 0',
    ]);
    expect(firstWrong(threeDue({ dist }))).toContain('lost');
  });
});

describe('what visitors typed is found changed', () => {
  /** What a number typed on the page reads as in Theo dõi. */
  const keptNumber = (options: AppsScriptOptions) => {
    const google = officeWith(smallList(1), options);
    sendAll(google);
    const [letter] = google.letters;
    if (!letter) throw new Error('No letter went out.');
    const answer = acknowledgeAnswer({ incomingNumber: '00123' });
    google.callFromPage('confirmReceipt', tokenIn(letter), answer, 'a1'.repeat(16));
    return rowsOf(google, 'tracking')[0]?.incomingNumber;
  };

  it('where columns are not plain text', async () => {
    shows(29);
    expect(keptNumber({})).toBe('00123');
    expect(
      keptNumber({
        dist: await mutated([
          'google/spreadsheet/format-columns.ts',
          "text: '@'",
          "text: 'General'",
        ]),
      }),
    ).toBe('123');
  });
});
