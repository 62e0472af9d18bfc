import { describe, expect, it } from 'vitest';
import { type FaultTrial, faultTrials } from '../../local/fault-trials';
import { googleWith } from './run-source';

const fill = `
  const sheet = () => SpreadsheetApp.getActiveSheet();
  function fill() {
    sheet().getRange(1, 1, 3, 2).setValues([['a@example.org', ''], ['b@example.org', ''], ['c@example.org', '']]);
  }
  const rows = () => sheet().getRange(1, 1, 3, 2).getValues();
  const send = (to) => MailApp.sendEmail(to, 's', 'b');
  const mark = (i) => sheet().getRange(i + 1, 2).setValue('sent');
`;

const scripts = {
  'marks after the loop': `function main() {
    const all = rows();
    all.forEach(([to, sent]) => { if (!sent) send(to); });
    sheet().getRange(1, 2, 3, 1).setValues(all.map(() => ['sent']));
  }`,
  'marks each row without flush': `function main() {
    rows().forEach(([to, sent], i) => { if (!sent) { send(to); mark(i); } });
  }`,
  'marks before it sends': `function main() {
    rows().forEach(([to, sent], i) => { if (!sent) { mark(i); SpreadsheetApp.flush(); send(to); } });
  }`,
  'returns at the first sent row': `function main() {
    const all = rows();
    for (let i = 0; i < all.length; i++) {
      if (all[i][1]) return;
      mark(i); SpreadsheetApp.flush(); send(all[i][0]);
    }
  }`,
  'ignores the result of the lock': `function main() {
    const lock = LockService.getScriptLock();
    lock.tryLock(1000);
    rows().forEach(([to, sent], i) => { if (!sent) { mark(i); SpreadsheetApp.flush(); send(to); } });
    lock.releaseLock();
  }`,
  'locks, claims and keeps a cursor': `function main() {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(1000)) return;
    const store = PropertiesService.getScriptProperties();
    const at = Number(store.getProperty('cursor') || -1);
    const all = rows();
    const write = () => { sheet().getRange(1, 1, 3, 2).setValues(all); SpreadsheetApp.flush(); };
    all.forEach((row, i) => {
      if (row[1] === 'claimed') row[1] = i < at ? 'sent' : i === at ? 'unclear' : '';
    });
    write();
    store.deleteProperty('cursor');
    const due = all.map((row, i) => i).filter((i) => all[i][1] === '');
    due.forEach((i) => { all[i][1] = 'claimed'; });
    write();
    due.forEach((i) => { store.setProperty('cursor', String(i)); send(all[i][0]); });
    due.forEach((i) => { all[i][1] = 'sent'; });
    write();
    lock.releaseLock();
  }`,
};

function filled(script: keyof typeof scripts) {
  const google = googleWith(fill + scripts[script]);
  google.run({ fn: 'fill' });
  return google;
}

type Filled = ReturnType<typeof filled>;

/**
 * Errors in the sent letters: a row to which two letters were sent, or a row without a letter that
 * is not reported as unclear.
 */
function wrongs(google: Filled): Set<string> {
  const found = new Set<string>();
  const [tab] = google.snapshot().tabs;
  for (const [i, to] of ['a@example.org', 'b@example.org', 'c@example.org'].entries()) {
    const times = google.letters.filter((letter) => letter.to === to).length;
    if (times > 1) found.add('twice');
    if (times === 0 && tab?.values[i]?.[1] !== 'unclear') found.add('lost');
  }
  return found;
}

const kinds: FaultTrial['kind'][] = ['kill-before', 'kill-after', 'throw-before', 'throw-after'];

/**
 * Injects a fault at every call, lets the script run again until nothing is left to do, and
 * collects the errors.
 */
function underFaults(script: keyof typeof scripts): string[] {
  const google = filled(script);
  const found = new Set<string>();
  for (const _trial of faultTrials(google, { fn: 'main' }, kinds)) {
    google.run({ fn: 'main' });
    google.run({ fn: 'main' });
    for (const wrong of wrongs(google)) found.add(wrong);
  }
  return [...found].sort();
}

/**
 * Starts a second run at every call of a first one, once completely and once paused, and collects
 * the errors.
 */
function underOverlap(script: keyof typeof scripts): string[] {
  const google = filled(script);
  const saved = google.save();
  const { calls } = google.run({ fn: 'main' });
  const found = new Set<string>();
  for (let at = 1; at <= calls; at += 1) {
    for (const upTo of [undefined, 3, 6, 9]) {
      google.restore(saved);
      const order = { first: { fn: 'main' }, at, second: { fn: 'main' } };
      google.interleave(upTo === undefined ? order : { ...order, upTo });
      google.run({ fn: 'main' });
      for (const wrong of wrongs(google)) found.add(wrong);
    }
  }
  return [...found].sort();
}

describe('the fault loop', () => {
  it.each([
    ['marks after the loop', ['twice']],
    ['marks each row without flush', ['twice']],
    ['marks before it sends', ['lost']],
    ['returns at the first sent row', ['lost']],
  ] as const)('catches a script that %s: %j', (script, found) => {
    expect(underFaults(script)).toEqual(found);
  });

  it('finds nothing wrong with a script that locks, claims and keeps a cursor', () => {
    expect(underFaults('locks, claims and keeps a cursor')).toEqual([]);
  });
});

describe('overlapping runs', () => {
  it('catch a script that ignores the result of the lock: twice', () => {
    expect(underOverlap('ignores the result of the lock')).toEqual(['twice']);
  });

  it('find nothing wrong with a script that locks, claims and keeps a cursor', () => {
    expect(underOverlap('locks, claims and keeps a cursor')).toEqual([]);
  });
});
