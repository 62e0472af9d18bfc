import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { FormAnswers } from '../../src/forms/form-view';
import { dispatch } from './dispatch';
import { importUnits, newOffice, owner, sendAll, smallList } from './office';
import { rowsOf, words } from './rows-of';

const DAY = 24 * 3_600_000;

/** An office whose only dispatch was added with these answers in the form, after its first notices. */
function officeAsking(fields: FormAnswers): AppsScript {
  const google = newOffice();
  importUnits(google, smallList(3));
  expect(google.call(owner, 'addDispatch', dispatch(fields)).result).toMatchObject({ done: true });
  sendAll(google);
  return google;
}

const faults = (google: AppsScript, days: number) => {
  google.advance(days * DAY);
  return google.tick('tick').map(({ error }) => error?.message);
};

const cells = (google: AppsScript) =>
  rowsOf(google, 'tracking').map(({ acknowledge, complete }) => [acknowledge, complete]);

const { unacknowledged } = words.choices.acknowledgeState;
const { notStarted } = words.choices.completionState;

const receipt = { asks: 'receipt', task: '', acknowledgeBy: '', acknowledgeNone: 'yes' };
const result = {
  ...{ asks: 'result', task: 'own', taskWords: 'tổ chức Ngày hội Đại đoàn kết' },
  acknowledgeBy: '',
};

describe('an office whose only dispatch', () => {
  it('asks for receipt only, without a deadline, is followed for a month without a reminder', () => {
    const google = officeAsking({ ...receipt, completeBy: '' });
    const before = google.letters.length;
    expect(faults(google, 30)).toEqual([undefined]);
    expect(cells(google)).toEqual(Array(3).fill([unacknowledged, '']));
    const { mailbox } = rowsOf(google, 'outbox')[0] ?? {};
    expect(google.letters.slice(before).filter(({ to }) => to === mailbox)).toEqual([]);
  });

  it('asks for a result only is followed by its deadline', () => {
    const google = officeAsking(result);
    expect(faults(google, 40)).toEqual([undefined]);
    expect(cells(google)).toEqual(Array(3).fill(['', notStarted]));
    expect(rowsOf(google, 'tracking')[0]?.statusText).toContain('tổ chức Ngày hội Đại đoàn kết');
  });

  it('asks for receipt and then, in a new version, for a result too, goes on with both', () => {
    const google = officeAsking({ ...receipt, completeBy: '' });
    const terms = {
      ...{ dispatch: 'VB-001', kind: 'terms', changes: 'thêm báo kết quả', sure: 'yes' },
      ...{ ...receipt, asks: 'receiptAndResult', task: 'report', completeNone: 'yes' },
    };
    expect(google.call(owner, 'issueVersion', terms).result).toMatchObject({ done: true });
    expect(cells(google)).toEqual(Array(3).fill([unacknowledged, notStarted]));
    expect(faults(google, 2)).toEqual([undefined]);
    const waiting = rowsOf(google, 'outbox').filter(
      ({ state }) => state === words.choices.letterState.awaiting,
    );
    expect(waiting.map(({ kind }) => kind)).toEqual(
      waiting.map(() => words.choices.letterKind.newVersion),
    );
    expect(waiting).toHaveLength(3);
  });
});

describe('an office with dispatches of five kinds, followed for a month', () => {
  const google = newOffice();
  const [header = [], ...units] = smallList(3);
  const [first = [], ...schools] = units.map(([code = '', name = '', block = '', email = '']) =>
    code === 'PN-001' ? [code, name, 'Xóm', email] : [code, name, block, email],
  );
  importUnits(google, [header, first, ...schools]);
  const noDays = {
    ...{ acknowledgeBy: '', acknowledgeNone: 'yes', completeBy: '', completeNone: 'yes' },
  };
  const parts = { ...result, number: '9-KH/HU', taskWords: 'khảo sát' };
  const kinds: readonly FormAnswers[] = [
    { ...noDays, recipientBlocks: 'Xóm' },
    { ...receipt, completeBy: '', number: '2-CV/HU', subject: 'tiếp nhận tài liệu' },
    { ...result, task: 'report', reportForm: 'document', number: '3-CV/HU' },
    { task: 'own', taskWords: 'tổ chức Ngày hội Đại đoàn kết', number: '4-CV/HU' },
    { ...parts, label: 'Mục 3', urgency: 'urgent' },
    { ...parts, label: 'Mục 4', taskWords: 'trồng cây' },
  ];
  for (const fields of kinds) {
    const answers = { recipientBlocks: 'Trường học', subject: 'việc mẫu', ...fields };
    const { result: outcome } = google.call(owner, 'addDispatch', dispatch(answers));
    if (!(outcome as { done: boolean }).done) throw new Error(JSON.stringify(outcome));
  }
  sendAll(google);
  const [tick] = (() => {
    google.advance(30 * DAY);
    return google.tick('tick');
  })();
  const toSchools = google.letters.filter(({ to }) => /^dv00[23]@/.test(to));

  it('runs without an error', () => {
    expect(tick?.error).toBeUndefined();
    const health = google.press(owner, words.menu.openHealth);
    expect(health.error).toBeUndefined();
  });

  it('never speaks of training where no dispatch asks for it', () => {
    expect(toSchools.length).toBeGreaterThan(4);
    for (const { subject, body } of toSchools)
      expect(`${subject} ${body}`).not.toMatch(/quán triệt|tuyên truyền|phổ biến/i);
    const rows = rowsOf(google, 'tracking').filter(({ block }) => block === 'Trường học');
    expect(rows.map(({ statusText }) => statusText).join(' ')).not.toMatch(/quán triệt/i);
  });

  it('says the task in the office’s words, and which part it is', () => {
    const texts = toSchools.map(({ body }) => body).join(' ');
    expect(new Set(rowsOf(google, 'tracking').map(({ number }) => number))).toContain(
      '9-KH/HU, Mục 3',
    );
    for (const said of ['tổ chức Ngày hội Đại đoàn kết', 'Mục 3', 'Mục 4', 'trồng cây'])
      expect(texts).toContain(said);
  });
});
