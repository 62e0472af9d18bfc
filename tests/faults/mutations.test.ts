import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { officeWith, sendAll, smallList, tokenIn } from '../bundle/office';
import { rowsOf } from '../bundle/rows-of';
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
  it('letters sent twice where nothing is claimed before it is sent', () => {
    const dist = mutated(
      ['state:"sending",claimedAt:now', 'state:"queued",claimedAt:now'],
      ['claimed.filter(({letter})=>held.has(letter.id))', 'claimed'],
    );
    const google = threeQueued({ dist });
    google.run(tick);
    expect(Math.min(...lettersEach(google))).toBeGreaterThan(1);
  });

  it('letters sent twice where claims are not flushed', () => {
    const dist = mutated(['unflushed&&SpreadsheetApp.flush(),', '']);
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where no cursor is kept', () => {
    const dist = mutated(['memory.set("cursor",', '(()=>{})("cursor",']);
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where the letter at the cursor returns to the queue', () => {
    const dist = mutated(['id===cursor.trying?"unknown":"queued"', '"queued"']);
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where nobody waits for the lock', () => {
    const dist = mutated(['if(!lock.tryLock(1e4))return{ran:!1};', 'lock.tryLock(1e4);']);
    const [found] = overlaps(threeQueued({ dist }), tick, dialog);
    expect(found).toMatch(/^twice/);
  });

  it('letters lost where a claim never expires', () => {
    const dist = mutated([
      'claimedAt===null||minutesBetween(claimedAt,now)>=CLAIM_EXPIRES_AFTER',
      '!1',
    ]);
    expect(firstWrong(threeQueued({ dist }))).toContain('lost');
  });

  it('letters lost where the queue counts as empty while another run holds a claim', () => {
    const dist = mutated([
      'claimed.length>0||isOthersSending(letters,request.run)',
      'claimed.length>0',
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
    const answer = {
      directive: 'VB-001',
      version: 1,
      position: 'Văn thư',
      name: '',
      incomingNumber: '00123',
    };
    google.callFromPage('confirmReceipt', tokenIn(letter), answer);
    return rowsOf(google, 'tracking')[0]?.incomingNumber;
  };

  it('where columns are not plain text', () => {
    expect(keptNumber({})).toBe('00123');
    expect(keptNumber({ dist: mutated(['text:"@",', 'text:"General",']) })).toBe('123');
  });
});
