import { describe, expect, it } from 'vitest';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { acknowledgeAnswer } from '../builders/answers';
import { officeWith, sendAll, smallList, tokenIn } from '../bundle/office';
import { rowsOf } from '../bundle/rows-of';
import { isWrite } from '../bundle/traces';
import { shows } from '../promises/shows';
import { ALL_ACTS } from './acts/all-acts';
import { type Trial, tried, wrongsAfter } from './loop/trials';
import { type Mutation, mutated } from './mutated';
import { dialog, overlaps } from './overlapping-runs';
import { lettersEach, threeQueued, tick } from './three-letters';

/**
 * Kills an act after each of its data calls, in an add-on with one mutation. Returns what is wrong
 * after the first kill that does harm, or `''` if none does.
 */
async function firstWrong(
  name: string,
  mutation: Mutation,
  how: Partial<Pick<Trial, 'atOnce' | 'course'>> = {},
): Promise<string> {
  const act = ALL_ACTS.find((one) => one.name === name);
  if (!act) throw new Error(`No act is named ${name}.`);
  const broken = await tried(act, await mutated(mutation));
  // A kill before the first write changes nothing, so these calls come last
  const write = broken.calls.findIndex(isWrite);
  for (const { at } of [...broken.calls.slice(write), ...broken.calls.slice(0, write)]) {
    const kill = { name, at, kind: 'kill-after', atOnce: false, course: 'repeat' } as const;
    const wrong = await wrongsAfter(broken, { ...kill, ...how });
    if (wrong.length > 0) return wrong.join('\n');
  }
  return '';
}

describe('the fault loops find', () => {
  shows(12);
  it('letters sent twice if nothing is claimed before it is sent', async () => {
    const dist = await mutated(
      ['letters/send/compose-claim.ts', "state: 'sending'", "state: 'queued'"],
      ['letters/send/settle-and-claim.ts', 'isOurs(marked.get(letter.id), request.run)', 'true'],
      ['letters/send/sent-last.ts', "if (last === '' || isKnown)", 'if (last || !last)'],
    );
    const google = threeQueued({ dist });
    google.run(tick);
    expect(Math.min(...lettersEach(google))).toBeGreaterThan(1);
  });

  it('letters sent twice if claims are not flushed', async () => {
    const found = await firstWrong('tick that sends', [
      'google/spreadsheet/workbook.ts',
      'if (unflushed) SpreadsheetApp.flush();',
      '',
    ]);
    expect(found).toContain('sent twice');
  });

  it('letters sent twice if no cursor is written', async () => {
    const found = await firstWrong('tick that sends', [
      'letters/send/sending-cursor.ts',
      "properties.set('cursor',",
      "(() => {})('cursor',",
    ]);
    expect(found).toContain('sent twice');
  });

  it('letters sent twice if the letter at the cursor returns to the queue', async () => {
    const found = await firstWrong('tick that sends', [
      'letters/rules/recover.ts',
      "id === cursor.trying ? 'deliveryUnknown' : 'queued'",
      "'queued'",
    ]);
    expect(found).toContain('sent twice');
  });

  it('letters sent twice if no run waits for the lock', async () => {
    const dist = await mutated([
      'google/script-lock.ts',
      'if (!lock.tryLock(WAIT)) return { ran: false };',
      'lock.tryLock(WAIT);',
    ]);
    const [found] = overlaps(threeQueued({ dist }), tick, dialog);
    expect(found).toMatch(/^twice/);
  });

  it('letters lost if a claim never expires', async () => {
    shows(21);
    const found = await firstWrong('tick that sends', [
      'letters/rules/recover.ts',
      'CLAIM_EXPIRES_AFTER = 7',
      'CLAIM_EXPIRES_AFTER = 1e9',
    ]);
    expect(found).toContain('never: ');
  });

  it('letters lost if the queue counts as empty while another run has a claim', async () => {
    const found = await firstWrong('tick that plans and sends', [
      'letters/send/settle-and-claim.ts',
      'claim.claimed.length > 0 || isOthersSending(outboxRows, request.run) || missed',
      'claim.claimed.length > 0',
    ]);
    expect(found).toContain('sent by nobody');
  });
});

describe('the fault loop also finds', () => {
  it('figures that are not frozen if the rows of an archive are removed before their closing', async () => {
    shows(53);
    const found = await firstWrong('archiveDispatches', [
      'backup/jobs/archive-dispatches.ts',
      'freezeFigures(ports, office, chosen);',
      'removeDue(ports, trackingTab, trackingNow().read, ({ dispatchId }) => order.dispatchIds.includes(dispatchId)); freezeFigures(ports, office, chosen);',
    ]);
    expect(found).toContain('no row periods');
  });

  it('incomplete rows if undoing an import empties rows before it deletes them', async () => {
    const found = await firstWrong('undoImport', [
      'google/spreadsheet/delete-rows.ts',
      'sheet.deleteRows(run[0] ?? 0, run.length);',
      `{
        sheet.getRange(run[0] ?? 0, 2, run.length, 1).clearContent();
        SpreadsheetApp.flush();
        sheet.deleteRows(run[0] ?? 0, run.length);
      }`,
    ]);
    expect(found).not.toBe('');
  });

  it('an answer that is written over if no run waits for the lock', async () => {
    shows(9);
    const found = await firstWrong(
      'recordAnswer of receipt',
      [
        'google/script-lock.ts',
        'if (!lock.tryLock(WAIT)) return { ran: false };',
        'lock.tryLock(WAIT);',
      ],
      { course: 'answer' },
    );
    expect(found).toContain('no line of the log');
  });

  it('a mailbox without its letter if Tình trạng hệ thống does not name the mailbox', async () => {
    const found = await firstWrong(
      'takeClosing: corrected',
      [
        'health/health.ts',
        'format(office.words.periods.untold, values)',
        "format(office.words.periods.untold, { ...values, mailboxes: '' })",
      ],
      { atOnce: true },
    );
    expect(found).toContain('never: ');
  });

  it('a dispatch that is not followed up if it is written before its rows', async () => {
    const found = await firstWrong('addDispatch on paper', [
      'dispatches/jobs/write-dispatch.ts',
      `const rows = appendTracking(ports, [{ dispatch, recipients }], { key: 'dispatchId', isOurs });
  if (rows !== null) return rows;
  const check = beginRows(ports, dispatchesTab, dispatches, [dispatchRow(dispatch)]);`,
      `const check = beginRows(ports, dispatchesTab, dispatches, [dispatchRow(dispatch)]);
  ports.writer.flush();
  appendTracking(ports, [{ dispatch, recipients }], { key: 'dispatchId', isOurs });`,
    ]);
    expect(found).toContain('no row tracking');
  });
});

describe('what visitors typed is found changed', () => {
  /** Value in Theo dõi of a number that a unit typed on its page. */
  const keptNumber = (options: AppsScriptOptions) => {
    const google = officeWith(smallList(1), options);
    sendAll(google);
    const [letter] = google.letters;
    if (!letter) throw new Error('No letter went out.');
    const answer = acknowledgeAnswer({ incomingNumber: '00123' });
    google.callFromPage('confirmReceipt', tokenIn(letter), answer, 'a1'.repeat(16));
    return rowsOf(google, 'tracking')[0]?.incomingNumber;
  };

  it('where its column is not plain text', async () => {
    shows(29);
    expect(keptNumber({})).toBe('00123');
    expect(
      keptNumber({
        dist: await mutated([
          'workbook/tabs/tracking-tab.ts',
          'incomingNumber: text(',
          `incomingNumber: ((...look: Parameters<typeof text>) => {
            const column = text(...look);
            return { ...column, codec: { ...column.codec, format: 'count' as const } };
          })(`,
        ]),
      }),
    ).toBe('123');
  });
});
