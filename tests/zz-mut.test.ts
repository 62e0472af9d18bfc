import { it } from 'vitest';
import { mutated } from '/work/h/h6/tests/faults/mutated';
import { playCampaign } from '/work/h/h6/tests/soak/play-campaign';
const M: [string, any[]][] = [
 ['flush',[['google/workbook.ts','if (unflushed) SpreadsheetApp.flush();','']]],
 ['cursor',[['app/sending-cursor.ts',"memory.set('cursor',","(() => {})('cursor',"]]],
 ['requeue',[['core/recover.ts',"id === cursor.trying ? 'unknown' : 'queued'","'queued'"]]],
 ['nolock',[['google/try-alone.ts','if (!lock.tryLock(WAIT)) return { ran: false };','lock.tryLock(WAIT);']]],
 ['expire',[['core/recover.ts','CLAIM_EXPIRES_AFTER = 7','CLAIM_EXPIRES_AFTER = 1e9']]],
 ['exempt',[['core/recipients.ts',"if (obligation.exemptBecause !== '') return 'exempt';",'']]],
 ['firstday',[['core/answer-change.ts','before ? acknowledgedOn : source.today','source.today']]],
 ['queueflag',[['app/settle-and-claim.ts','claim.claimed.length > 0 || isOthersSending(letters, request.run) || missed','claim.claimed.length > 0']]],
 ['retry',[['app/write-rows.ts','tries < TRIES','tries < 1']]],
 ['outdated',[['core/settle-obligation.ts','return isEarlier && isAnswered(row) && acknowledgedOn !== null;','return isEarlier && isAnswered(row);']]],
 ['mayhavegone',[['app/send-queue.ts','const mayHaveGone = left === progress.quota - recipientCount(content);','const mayHaveGone = false;']]],
 ['safetext',[['core/safe-text.ts','x','x']]],
 ['remember',[['app/record-from-page.ts','requests: rememberRequest(before.requests, request, now),','']]],
];
for (const [name, ms] of M) it(name, async () => {
  let dist; try { dist = await mutated(...ms as any); } catch (e) { console.log(name, 'BUILD', String(e).slice(0,200)); return; }
  for (const seed of [1,2,3,4]) {
    const r = playCampaign({ dist, seed, units: 12, days: 60, account: 'workspace' });
    const v = r.violations[0];
    console.log('MUT', name, seed, v ? `${v.promise} ${v.day} ${v.expected} :: ${v.found}`.slice(0,220) : 'NOT FOUND');
    if (v) break;
  }
}, 300000);
