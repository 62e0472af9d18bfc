import { describe, expect, it } from 'vitest';
import { googleWith, owner } from './run-source';

const source = `
  function name() {
    const ui = SpreadsheetApp.getUi();
    const sheet = SpreadsheetApp.getActiveSheet();
    const lock = LockService.getScriptLock();
    lock.tryLock(1000);
    const before = [Utilities.getUuid(), Math.random(), Date.now()];
    const cell = sheet.getRange('A1');
    cell.setValue(Number(cell.getValue()) + 1);
    const wanted = ui.alert('Đặt tên', 'Đặt tên cho kỳ?', ui.ButtonSet.YES_NO);
    if (wanted !== ui.Button.YES) return null;
    const held = lock.hasLock();
    const typed = ui.prompt('Tên kỳ', 'Tên là gì?', ui.ButtonSet.OK_CANCEL).getResponseText();
    sheet.getRange('B1').setValue(typed);
    ui.alert('Xong');
    return { typed, held, before };
  }
`;

const asked = () => {
  const google = googleWith(source);
  return { google, report: google.attend({ fn: 'name' }) };
};

describe('a run that a person attends', () => {
  it('waits at its question', () => {
    const { report } = asked();
    expect(report).toMatchObject({
      question: { kind: 'alert', title: 'Đặt tên', text: 'Đặt tên cho kỳ?', buttons: 'YES_NO' },
      error: undefined,
      result: undefined,
    });
  });

  it('continues after each answer without repeating earlier effects', () => {
    const { google, report } = asked();
    const second = google.answer(report.execution, 'YES');
    expect(second.question).toMatchObject({ kind: 'prompt', text: 'Tên là gì?' });
    const third = google.answer(report.execution, { button: 'OK', text: 'Tháng 11' });
    expect(third.question).toMatchObject({ kind: 'alert', text: 'Xong', buttons: 'OK' });
    const last = google.answer(report.execution, 'OK');
    expect(last).toMatchObject({ question: null, result: { typed: 'Tháng 11' } });
    expect(google.snapshot().tabs[0]?.values).toEqual([[1, 'Tháng 11']]);
    expect(google.executions.map(({ outcome }) => outcome)).toEqual(['completed']);
  });

  it('loses its lock while it waits', () => {
    const { google, report } = asked();
    google.answer(report.execution, 'YES');
    google.answer(report.execution, 'Tháng 11');
    expect(google.answer(report.execution, 'OK').result).toMatchObject({ held: false });
  });

  it('sees the same random numbers and clock during replay, and the current clock afterwards', () => {
    const { google, report } = asked();
    const first = google.journal.find(({ name }) => name === 'Utilities.getUuid');
    google.advance(60_000);
    google.answer(report.execution, 'YES');
    google.answer(report.execution, 'x');
    const { result } = google.answer(report.execution, 'OK');
    const [, , at] = (result as { before: [string, number, number] }).before;
    expect(at).toBe(Math.floor((first?.start ?? 0) + (first?.cost ?? 0)));
    expect(google.journal.filter(({ name }) => name === 'Utilities.getUuid').length).toBe(1);
  });

  it('leaves no trace of what was refused', () => {
    const { google, report } = asked();
    expect(google.answer(report.execution, 'NO')).toMatchObject({ result: null, question: null });
  });

  it('cannot be answered twice', () => {
    const { google, report } = asked();
    google.answer(report.execution, 'NO');
    expect(() => google.answer(report.execution, 'NO')).toThrow('waits for an answer');
  });

  it('may be refused by a button that the question does not have', () => {
    const { google, report } = asked();
    expect(google.answer(report.execution, 'CANCEL').error?.message).toContain('have no CANCEL');
  });

  it.each([
    ['NO', { error: undefined, result: null }],
    ['YES', { error: { message: 'Failed due to illegal value: a Date' }, result: undefined }],
  ])('called from a dialog, gives the page what may pass: %s', (answer, heard) => {
    const day = `function day() {
      const { YES_NO } = SpreadsheetApp.getUi().ButtonSet;
      const { YES } = SpreadsheetApp.getUi().Button;
      return SpreadsheetApp.getUi().alert('Hôm nay?', YES_NO) === YES ? new Date() : null;
    }`;
    const google = googleWith(day);
    const { execution, question } = google.attendCall(owner, 'day');
    expect(question?.text).toBe('Hôm nay?');
    expect(google.answer(execution, answer)).toMatchObject(heard);
    expect(google.attendCall(owner, 'day_').error?.message).toContain('is not a function');
  });

  it('continues without answers when nobody attends', () => {
    const google = googleWith(source);
    expect(google.run({ fn: 'name', user: owner }).error?.name).toBe('Unanswered');
  });
});
