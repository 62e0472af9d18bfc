import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { mutated } from './mutated';
import { dialog, overlaps } from './overlapping-runs';
import { strikes } from './strike-every-call';
import { threeDue, threeQueued, tick } from './three-letters';

/** The first thing that goes wrong in an add-on that is broken in one place. */
function firstWrong(google: AppsScript): readonly string[] {
  const [found] = strikes(google, tick, 'kill-after');
  return found?.wrong ?? [];
}

describe('the fault loops find', () => {
  it('letters sent twice where claims are not flushed', () => {
    const dist = mutated('unflushed&&SpreadsheetApp.flush(),', '');
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where no cursor is kept', () => {
    const dist = mutated('memory.set("cursor",', '(()=>{})("cursor",');
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where the letter at the cursor returns to the queue', () => {
    const dist = mutated('id===cursor.trying?"unknown":"queued"', '"queued"');
    expect(firstWrong(threeQueued({ dist }))).toContain('twice');
  });

  it('letters sent twice where nobody waits for the lock', () => {
    const dist = mutated('if(!lock.tryLock(1e4))return{ran:!1};', 'lock.tryLock(1e4);');
    const [found] = overlaps(threeQueued({ dist }), tick, dialog);
    expect(found).toMatch(/^twice/);
  });

  it('letters lost where a claim never expires', () => {
    const dist = mutated(
      'claimedAt===null||minutesBetween(claimedAt,now)>=CLAIM_EXPIRES_AFTER',
      '!1',
    );
    expect(firstWrong(threeQueued({ dist }))).toContain('lost');
  });

  it('letters lost where the queue counts as empty while another run holds a claim', () => {
    const dist = mutated(
      'claimed.length>0||isOthersSending(letters,request.run)',
      'claimed.length>0',
    );
    expect(firstWrong(threeDue({ dist }))).toContain('lost');
  });
});
