import { describe, expect, it } from 'vitest';
import { changeDispatch, dispatchStateForm } from '../../../src/dispatches/jobs/change-dispatch';
import { deadlineChangeNotes } from '../../../src/letters/jobs/deadline-change-notes';
import { previewFromOutbox } from '../../../src/letters/jobs/decide-letters';
import { lettersView, previewPlanned } from '../../../src/letters/jobs/preview-letters';
import type { Dispatch } from '../../../src/records/dispatch';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { format } from '../../../src/texts/format';
import { changeUnits, readUnits } from '../../../src/unit-changes/jobs/change-units';
import { readOffice } from '../../../src/workbook/reading/office';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { repetition } from '../../builders/repetition';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';
import { queueScheduled } from '../../letters/jobs/queue-scheduled';

describe('changeDispatch', () => {
  it.each(['open', 'paused', 'closed'])('puts a dispatch into the state %s', (state) => {
    const { ports, workbook } = fakeOffice();
    changeDispatch(ports, { dispatch: 'VB-001', state });
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state }]);
  });

  describe('closing the latest round of a repeating report', () => {
    const round = (id: string, fields: Partial<Dispatch> = {}) =>
      dispatch({
        id,
        label: 'Báo cáo tháng 11/2024',
        completeBy: '2024-11-20',
        repetition: repetition(),
        ...fields,
      });
    const closed = (
      fields: Record<string, string> = {},
      dispatches = [round('VB-001-20241130')],
    ) => {
      const { ports, workbook } = fakeOffice({ dispatches, now: '2024-11-25T09:00' });
      const answers = { dispatch: dispatches[0]?.id ?? '', state: 'closed', ...fields };
      const outcome = changeDispatch(ports, answers);
      return { outcome, row: workbook.rows(dispatchesTab)[0] };
    };

    it('asks whether later ones are still prepared, and says when', () => {
      const name = { name: 'Báo cáo tháng 12/2024', day: '13/12/2024' };
      expect(closed().outcome).toEqual({
        done: false,
        problems: [{ field: 'series', message: format(words.says.seriesGoesOn, name) }],
      });
    });

    it('ends the series only if that is chosen', () => {
      expect(closed({ series: 'goesOn' }).row).toMatchObject({
        state: 'closed',
        repetition: repetition(),
      });
      expect(closed({ series: 'ends' }).row).toMatchObject({ state: 'closed', repetition: null });
      const paused = closed({ state: 'paused', series: 'ends' });
      expect(paused.row).toMatchObject({ state: 'paused', repetition: repetition() });
    });

    it('says that no round follows while the latest is paused', () => {
      const says = (...dispatches: Dispatch[]) =>
        JSON.stringify(closed({ state: 'paused' }, dispatches).outcome).includes(
          words.says.seriesRests,
        );
      const last = round('VB-001-20241130', { repetition: repetition({ until: '2024-12-01' }) });
      const later = round('VB-001-20241231');
      expect(says(round('VB-001-20241130'))).toBe(true);
      expect(says(last)).toBe(false);
      expect(says(dispatch())).toBe(false);
      expect(says(round('VB-001-20241130'), later)).toBe(false);
    });

    it('asks nothing where none would follow, or about an earlier round', () => {
      const last = round('VB-001-20241130', { repetition: repetition({ until: '2024-12-01' }) });
      expect(closed({}, [last]).outcome).toMatchObject({ done: true });
      const two = [round('VB-001-20241031'), round('VB-001-20241130')];
      expect(closed({}, two).outcome).toMatchObject({ done: true });
    });
  });

  it('shows at once in the rows that a dispatch is paused or resumed', () => {
    const { ports, workbook } = fakeOffice();
    const statusTextAfter = (state: string) => {
      changeDispatch(ports, { dispatch: 'VB-001', state, sure: 'yes' });
      return workbook.rows(trackingTab)[0]?.statusText;
    };
    expect(statusTextAfter('paused')).toContain('tạm dừng theo dõi');
    expect(statusTextAfter('open')).not.toContain('tạm dừng theo dõi');
  });

  describe('following up again after a pause in which deadlines have passed', () => {
    const again = { dispatch: 'VB-001', state: 'open' };
    const paused = (fields: OfficeFields = {}) =>
      fakeOffice({
        dispatches: [dispatch({ state: 'paused', acknowledgeBy: '2024-11-08' })],
        now: '2024-11-14T09:00',
        ...fields,
      });
    const { pausedPast, deadlineKept, deadlinePassed } = words.says;

    it('asks for a new deadline, or to keep the old one', () => {
      const { ports, workbook } = paused();
      const passed = { day: '08/11/2024', units: 1 };
      expect(changeDispatch(ports, again)).toEqual({
        done: false,
        problems: [
          { field: 'acknowledgeBy', message: format(pausedPast, passed) },
          { field: 'keepDeadlines', message: deadlineKept },
        ],
      });
      expect(changeDispatch(ports, { ...again, acknowledgeBy: '13/11/2024' })).toEqual({
        done: false,
        problems: [{ field: 'acknowledgeBy', message: deadlinePassed }],
      });
      expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'paused' }]);
    });

    it.each([
      ['2024-11-20', { acknowledgeBy: '20/11/2024' }, 'trong hạn (20/11/2024)'],
      ['2024-11-08', { keepDeadlines: 'yes' }, 'quá hạn 4 ngày làm việc (08/11/2024)'],
    ])('then has the deadline %s', (acknowledgeBy, answers, status) => {
      const { ports, workbook } = paused();
      expect(changeDispatch(ports, { ...again, ...answers }).done).toBe(true);
      expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'open', acknowledgeBy }]);
      expect(workbook.rows(trackingTab)[0]?.statusText).toContain(status);
    });

    it('asks nothing if no deadline has passed, or every unit has answered in time', () => {
      const answered = obligation({ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' });
      expect(changeDispatch(paused({ now: '2024-11-08T09:00' }).ports, again).done).toBe(true);
      expect(changeDispatch(paused({ obligations: [answered] }).ports, again).done).toBe(true);
    });
  });

  const ending = { dispatch: 'VB-001', state: 'cancelled' };
  const grounds = { grounds: 'Công văn số 20-CV/ĐU', groundsOn: '2024-10-30' };
  const notice = sentLetter('2024-10-29', { kind: 'notice', itemRecords: [noticeRecord()] });
  const end = sentLetter('2024-10-31', {
    id: 'T-000002',
    kind: 'cancellation',
    itemRecords: [noticeRecord({ stage: 'cancellation' })],
  });
  const told = () => fakeOffice({ letters: [notice] });

  it('asks for the grounds of a cancellation, says how many letters it sends, and changes nothing before that', () => {
    const { ports, workbook } = told();
    const { required, cancelTells } = words.says;
    const sure = { field: 'sure', message: format(cancelTells, { letters: 1 }) };
    expect(changeDispatch(ports, ending)).toEqual({
      done: false,
      problems: [
        { field: 'grounds', message: required },
        { field: 'groundsOn', message: required },
        sure,
      ],
    });
    expect(changeDispatch(ports, { ...ending, ...grounds })).toEqual({
      done: false,
      problems: [sure],
    });
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'open' }]);
  });

  it('refuses grounds of a day to come', () => {
    const { ports, workbook } = told();
    const answers = { ...ending, ...grounds, groundsOn: '2030-01-01', sure: 'yes' };
    expect(changeDispatch(ports, answers)).toEqual({
      done: false,
      problems: [{ field: 'groundsOn', message: words.answerFaults.inFuture }],
    });
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'open' }]);
  });

  it('tells units the grounds of the cancellation', () => {
    const { ports } = told();
    changeDispatch(ports, { ...ending, ...grounds, sure: 'yes' });
    const { letters } = lettersView(ports, readOffice(ports));
    const subject = '[Thông báo] 1384-CV/HU: văn bản không còn thực hiện';
    expect(letters).toMatchObject([{ kind: 'cancellation', subject }]);
    const { text } = previewPlanned(ports, letters[0]?.mailbox ?? '', 'cancellation');
    expect(text).toContain('Lý do: Theo Công văn số 20-CV/ĐU ngày 30/10/2024');
  });

  it('counts cancellation letters: includes a unit exempted today that was not told yet, but none that was told', () => {
    const lettersSaid = (letters: OutboxLetter[]) => {
      const obligations = [obligation({ exemptBecause: 'đã sáp nhập' })];
      const { ports } = fakeOffice({ obligations, letters });
      const outcome = changeDispatch(ports, { ...ending, ...grounds });
      changeDispatch(ports, { ...ending, ...grounds, sure: 'yes' });
      return [outcome, lettersView(ports, readOffice(ports)).letters.length];
    };
    const said = (letters: number) => ({
      done: false,
      problems: [{ field: 'sure', message: format(words.says.cancelTells, { letters }) }],
    });
    expect(lettersSaid([notice])).toEqual([said(1), 1]);
    expect(lettersSaid([notice, end])).toEqual([said(0), 0]);
  });

  describe('resuming a dispatch that units were told is over', () => {
    const ended = (fields: OfficeFields = {}) =>
      fakeOffice({
        dispatches: [dispatch({ state: 'cancelled', acknowledgeBy: '2024-11-08' })],
        letters: [notice, end],
        ...fields,
      });
    const again = { dispatch: 'VB-001', state: 'open' };

    it('asks first, with the number of letters and of units whose deadlines have all passed', () => {
      const { ports, workbook } = ended();
      const said = (now: string, fields = {}) =>
        changeDispatch(ended({ now, ...fields }).ports, again);
      const counts = (letters: number, passed: number) => ({
        done: false,
        problems: [{ field: 'sure', message: format(words.says.resumeTells, { letters, passed }) }],
      });
      expect(changeDispatch(ports, again)).toEqual(counts(1, 0));
      expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'cancelled' }]);
      expect(said('2024-12-05T09:00')).toEqual(counts(0, 1));
      expect(said('2024-11-05T09:00', { letters: [notice] }).done).toBe(true);
    });

    it('first tells the units in a letter that waits for approval, and asks nothing before that', () => {
      const { ports, time } = ended({ now: '2024-11-06T09:00' });
      changeDispatch(ports, { ...again, sure: 'yes' });
      const planned = () => queueScheduled(ports).letters;
      const [letter] = planned();
      expect(letter).toMatchObject({ kind: 'change', state: 'awaiting' });
      const { subject, text } = previewFromOutbox(ports, letter?.id ?? '');
      expect(subject).toMatch(/^\[Tiếp tục\] 1384-CV\/HU, hạn 08\/11/);
      expect(text).toContain(
        '\n\nNay tiếp tục thực hiện văn bản, thay cho thông báo thôi thực hiện ngày 31/10/2024.\n',
      );
      expect(text).toContain('\nThời gian từ ngày 31/10/2024 đến nay không tính là quá hạn.\n');
      time.now = '2024-11-07T09:00';
      expect(planned()).toEqual([]);
    });

    it('sends a second cancellation like the first', () => {
      const resumed = sentLetter('2024-11-06', {
        id: 'T-000003',
        kind: 'notice',
        itemRecords: [noticeRecord({ tier: 1 })],
      });
      const { ports } = ended({ letters: [notice, end, resumed], now: '2024-11-07T09:00' });
      const planned = () => queueScheduled(ports).letters;
      expect(planned()).toMatchObject([{ kind: 'cancellation' }]);
      expect(planned()).toEqual([]);
    });

    it('shows the number of letters when the state is typed into the cell', () => {
      const { ports } = ended({
        dispatches: [dispatch({ acknowledgeBy: '2024-11-08' })],
        now: '2024-11-06T09:00',
      });
      const notes = deadlineChangeNotes(ports, readOffice(ports).dispatches);
      expect(notes).toEqual([format(words.says.resumed, { number: '1384-CV/HU', count: 1 })]);
    });
  });

  it('records the day a dispatch is closed, and clears it when the dispatch is reopened', () => {
    const { ports, workbook } = fakeOffice();
    const closedOn = () => workbook.rows(dispatchesTab)[0]?.closedOn;
    changeDispatch(ports, { dispatch: 'VB-001', state: 'closed' });
    expect(closedOn()).toEqual('2024-10-30');
    changeDispatch(ports, { dispatch: 'VB-001', state: 'open' });
    expect(closedOn()).toBeNull();
  });

  it('keeps the rows of a closed dispatch as they were, whatever happens to the unit', () => {
    const { ports, workbook, time } = fakeOffice();
    changeDispatch(ports, { dispatch: 'VB-001', state: 'closed' });
    const before = workbook.rows(trackingTab);
    expect(before[0]?.statusText).toContain('trong hạn');
    const view = readUnits(ports, { units: ['PN-001'], contacts: null });
    const nothing = { added: [], owed: [], rows: {}, letters: {}, log: [] };
    changeUnits(ports, view.seen, { ...nothing, units: { 'PN-001': { state: 'ended' } } });
    time.now = '2025-01-15T09:00';
    updateSummary(ports);
    expect(workbook.rows(trackingTab)).toEqual(before);
  });

  it.each([
    ['a state that is not offered', { dispatch: 'VB-001', state: 'draft' }, 'state'],
    ['an unknown dispatch', { dispatch: 'VB-009', state: 'open' }, 'dispatch'],
  ])('rejects %s and writes nothing', (_, answers, field) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    expect(changeDispatch(ports, answers)).toEqual({
      done: false,
      problems: [{ field, message: words.says.required }],
    });
    expect(workbook.cells()).toEqual(before);
  });
});

describe('dispatchStateForm', () => {
  it('says that there is no dispatch yet', () => {
    const { ports } = fakeOffice({ dispatches: [] });
    expect(() => dispatchStateForm(ports)).toThrow(words.errors.noDispatch);
  });
});
