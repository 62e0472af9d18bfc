import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../local/sheet-table';
import { recordAnswer, recordAnswerForm } from '../../../src/answers/jobs/record-answer';
import { changeDeadline, deadlineForm } from '../../../src/dispatches/jobs/change-deadline';
import { changeDispatch, dispatchStateForm } from '../../../src/dispatches/jobs/change-dispatch';
import { issueVersion, versionForm } from '../../../src/dispatches/jobs/issue-version';
import type { FormAnswers, FormOutcome, FormView } from '../../../src/forms/form-view';
import { saveSetUp } from '../../../src/set-up/save-set-up';
import { setUpView } from '../../../src/set-up/set-up-steps';
import type { Ports } from '../../../src/workbook/ports';
import { readTab } from '../../../src/workbook/reading/office';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { settingsTab } from '../../../src/workbook/tabs/settings-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { MONTHLY_FIGURES } from '../../builders/figure';
import { fakeOffice, words } from '../../fakes/office';

/**
 * A window with a form. Like the page, it sends its answers together with the snapshot from when it
 * was opened.
 */
function windowOf(
  ports: Ports,
  formOf: (ports: Ports) => Pick<FormView, 'seen'>,
  take: (ports: Ports, answers: FormAnswers) => FormOutcome,
) {
  let { seen } = formOf(ports);
  return (answers: FormAnswers) => {
    const outcome = take(ports, seen === undefined ? answers : { ...answers, seen });
    if (!outcome.done) seen = outcome.seen ?? seen;
    return outcome;
  };
}

const refused = (part: string) => ({
  done: false,
  problems: [{ field: '', message: expect.stringContaining(part) }],
});

describe('with two windows of one form, the second', () => {
  it('says which state a dispatch was given meanwhile, and writes when pressed again', () => {
    const { ports, workbook } = fakeOffice();
    const [first, second] = [0, 1].map(() => windowOf(ports, dispatchStateForm, changeDispatch));
    expect(first?.({ dispatch: 'VB-001', state: 'closed' })).toMatchObject({ done: true });
    const paused = { dispatch: 'VB-001', state: 'paused' };
    const said = `${headersOf('dispatches', words).state}: ${words.choices.dispatchState.closed}`;
    expect(second?.(paused)).toMatchObject(refused(said));
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'closed' }]);
    expect(second?.(paused)).toMatchObject({ done: true });
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'paused' }]);
  });

  it('says nothing if both want the same', () => {
    const { ports } = fakeOffice();
    const [first, second] = [0, 1].map(() => windowOf(ports, dispatchStateForm, changeDispatch));
    const paused = { dispatch: 'VB-001', state: 'paused' };
    expect([first?.(paused), second?.(paused)]).toMatchObject([{ done: true }, { done: true }]);
  });

  it('says which deadlines a new version set meanwhile', () => {
    const { ports } = fakeOffice();
    const [first, second] = [0, 1].map(() => windowOf(ports, versionForm, issueVersion));
    const version = (changes: string, acknowledgeBy: string) => ({
      dispatch: 'VB-001',
      kind: 'material',
      asks: 'receiptAndResult',
      task: 'training',
      changes,
      acknowledgeBy,
      completeBy: '2024-12-31',
      sure: 'yes',
    });
    expect(first?.(version('lần một', '2024-12-10'))).toMatchObject({ done: true });
    expect(second?.(version('lần hai', '2024-12-20'))).toMatchObject(refused('lần một'));
    expect(second?.(version('lần hai', '2024-12-20'))).toMatchObject({ done: true });
  });

  it('says that the subject of a dispatch was edited meanwhile', () => {
    const { ports, workbook } = fakeOffice();
    const issuing = windowOf(ports, versionForm, issueVersion);
    const read = readTab(ports, dispatchesTab, words);
    changeRows(
      ports,
      dispatchesTab,
      read,
      new Map([[read.rows[0]?.at ?? 0, { subject: 'V/v khác' }]]),
    );
    const minor = { dispatch: 'VB-001', kind: 'minor', changes: 'sửa lỗi' };
    const { subject } = headersOf('dispatches', words);
    expect(issuing(minor)).toMatchObject(refused(`: ${subject}: V/v khác. `));
    expect(issuing(minor)).toMatchObject({ done: true });
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ subject: 'V/v khác' }]);
  });

  it('says requested figures that were edited meanwhile as a sentence, not as lines of a cell', () => {
    const { ports } = fakeOffice();
    const changing = windowOf(ports, dispatchStateForm, changeDispatch);
    const read = readTab(ports, dispatchesTab, words);
    const requestedFigures = MONTHLY_FIGURES.slice(0, 2);
    changeRows(ports, dispatchesTab, read, new Map([[2, { requestedFigures }]]));
    const { requestedFigures: header } = headersOf('dispatches', words);
    expect(changing({ dispatch: 'VB-001', state: 'paused' })).toMatchObject(
      refused(
        `: ${header}: Số tin, bài đã đăng (tin, bài), số nguyên, bắt buộc, cộng; Số buổi tuyên truyền (buổi), số nguyên, bắt buộc, cộng. `,
      ),
    );
  });

  it('says who changed a unit’s row meanwhile, and to what', () => {
    const { ports, workbook, time } = fakeOffice();
    const recording = windowOf(ports, recordAnswerForm, recordAnswer);
    const extending = windowOf(ports, deadlineForm, changeDeadline);
    const one = { dispatch: 'VB-001', unit: 'PN-001' };
    time.now = '2024-10-30T09:05';
    const answer = {
      ...one,
      answer: 'acknowledged',
      channel: 'phone',
      position: 'Văn thư',
      reason: 'gọi',
    };
    expect(recording(answer)).toMatchObject({ done: true });
    const extension = { ...one, stage: 'complete', until: '2024-12-31', reason: 'chờ hội nghị' };
    expect(extending(extension)).toMatchObject(
      refused(words.choices.acknowledgeState.acknowledged),
    );
    expect(workbook.rows(trackingTab)).toMatchObject([{ completeExtendedTo: null }]);
    expect(extending(extension)).toMatchObject({ done: true });
  });

  it.each([
    ['in the same minute', '2024-10-30T09:00'],
    ['later', '2024-10-30T09:05'],
  ])('says which later deadline a unit was given %s', (_, now) => {
    const { ports, workbook, time } = fakeOffice();
    const opened = deadlineForm(ports);
    const [first, second] = [0, 1].map(() => windowOf(ports, () => opened, changeDeadline));
    time.now = now;
    const extension = (until: string, reason: string) => ({
      dispatch: 'VB-001',
      unit: 'PN-001',
      stage: 'complete',
      until,
      reason,
    });
    expect(first?.(extension('2024-12-05', 'CV số 1'))).toMatchObject({ done: true });
    const same = windowOf(ports, () => opened, changeDeadline);
    const outcome = second?.(extension('2024-12-15', 'CV số 2'));
    const sameDay = extension('2024-12-05', 'CV số 1');
    expect(same(sameDay)).toMatchObject(refused('CV số 1'));
    expect(same(sameDay)).toMatchObject({ problems: [{ field: 'until' }] });
    const { completeExtendedTo } = headersOf('tracking', words);
    expect(outcome).toMatchObject(refused(`${completeExtendedTo}: 05/12/2024`));
    expect(outcome).toMatchObject(refused('CV số 1'));
    expect(workbook.rows(trackingTab)).toMatchObject([{ completeExtendedTo: '2024-12-05' }]);
    expect(second?.(extension('2024-12-15', 'CV số 2'))).toMatchObject({ done: true });
  });

  it('ignores changes made before the window was opened, even in the same minute', () => {
    const { ports } = fakeOffice();
    const extension = { dispatch: 'VB-001', unit: 'PN-001', stage: 'complete', reason: 'chờ' };
    const first = windowOf(ports, deadlineForm, changeDeadline);
    expect(first({ ...extension, until: '2024-12-05' })).toMatchObject({ done: true });
    const second = windowOf(ports, deadlineForm, changeDeadline);
    expect(second({ ...extension, until: '2024-12-15' })).toMatchObject({ done: true });
  });

  it('says what a setting was changed to meanwhile, beside its field', () => {
    const { ports, workbook } = fakeOffice();
    const fields = setUpView(ports).steps.find(({ step }) => step === 'office')?.fields ?? [];
    const seen = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    const save = (officer: string, has: FormAnswers) =>
      saveSetUp(ports, 'office', { ...seen, officer }, has);
    expect(save('Chánh Văn phòng', seen)).toMatchObject({ done: true });
    const outcome = save('Văn thư', seen);
    expect(outcome).toMatchObject({
      done: false,
      seen: '',
      problems: [{ field: 'officer', message: expect.stringContaining('Chánh Văn phòng') }],
    });
    const officerNow = () =>
      workbook.rows(settingsTab).find(({ name }) => name === words.settings.officer)?.value;
    expect(officerNow()).toBe('Chánh Văn phòng');
    expect(save('Văn thư', {})).toMatchObject({ done: true });
    expect(officerNow()).toBe('Văn thư');
  });
});
