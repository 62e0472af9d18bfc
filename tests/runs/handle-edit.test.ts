import { describe, expect, it } from 'vitest';
import { handleEdit } from '../../src/runs/handle-edit';
import { updateSummary } from '../../src/summary/jobs/update-summary';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import type { Cell } from '../../src/workbook/cells/cell';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { isSummaryDue } from '../../src/workbook/writing/summary-due';
import { dispatch } from '../builders/dispatch';
import { figure, MONTHLY_REPORT } from '../builders/figure';
import { obligation } from '../builders/obligation';
import { fakeOffice, owner, words } from '../fakes/office';

const edit = (fields: object = {}) => ({
  tab: words.tabs.tracking.name,
  firstRow: 3,
  lastRow: 3,
  column: 1,
  before: undefined,
  triggerUid: 'ours',
  ...fields,
});

describe('handleEdit', () => {
  it('adds day and channel to a receipt chosen in the dropdown, and stamps who did it', () => {
    const obligations = [obligation({ acknowledge: 'acknowledged' })];
    const { ports, workbook } = fakeOffice({ obligations });
    handleEdit(ports, edit());
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledgedOn: '2024-10-30',
        channel: 'sheet',
        completedOn: null,
        changedBy: owner,
        changedAt: '2024-10-30T09:00',
      },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'sheetEdited', unit: 'PN-001' }]);
  });

  it('counts a completed training as received, and adds the day', () => {
    const { ports, workbook } = fakeOffice({
      obligations: [obligation({ complete: 'completed' })],
    });
    handleEdit(ports, edit());
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledge: 'acknowledged', completedOn: '2024-10-30' },
    ]);
  });

  it('finds the edited row if a deleted one has moved a complete row with the same state into its place', () => {
    const complete = { acknowledge: 'acknowledged', channel: 'sheet', answeredVersion: 1 } as const;
    const obligations = [
      obligation({ unitCode: 'PN-002', acknowledge: 'acknowledged' }),
      obligation({ unitCode: 'PN-001', ...complete, acknowledgedOn: '2024-10-29' }),
    ];
    const { ports, workbook } = fakeOffice({ obligations });
    const column = Object.keys(trackingTab.columns).indexOf('acknowledge') + 1;
    const after = words.choices.acknowledgeState.acknowledged;
    handleEdit(ports, edit({ firstRow: 4, lastRow: 4, column, after }));
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'sheetEdited', unit: 'PN-002' }]);
  });

  it('checks the rules of answers: a violation is shown and logged', () => {
    const { ports, workbook, people } = fakeOffice({
      obligations: [obligation({ complete: 'completed', heldOn: '2024-10-31' })],
    });
    handleEdit(ports, edit());
    const said = `Đơn vị PN-001 (1384-CV/HU): Ngày tổ chức: ${words.answerFaults.inFuture} ${words.trainingFigures.form}: ${words.answerFaults.required}`;
    expect(people.met).toEqual([{ toast: said }]);
    expect(workbook.rows(logTab)[0]?.detail).toContain(said);
  });

  it('names a number that can be read in two ways, and takes it as a decimal', () => {
    const money = figure('Kinh phí', { kind: 'decimal' });
    const about = dispatch({ ...MONTHLY_REPORT, requestedFigures: [money] });
    const edited = (text: string) => {
      const office = fakeOffice({ dispatches: [about], obligations: [obligation()] });
      const column = Object.keys(trackingTab.columns).indexOf('reportedValues') + 1;
      office.workbook.write(trackingTab, [{ row: 3, column, cells: [[text]] }]);
      handleEdit(office.ports, edit({ column }));
      return { said: office.people.met, row: office.workbook.rows(trackingTab)[0] };
    };
    const { said, row } = edited('Kinh phí: 12,500');
    expect(said).toEqual([
      {
        toast:
          'Đơn vị PN-001 (1384-CV/HU): Số liệu đã báo: Kinh phí: 12,500. Số này đọc được hai cách: 12,5 hay 12.500? Xin ghi lại đúng một trong hai cách đó.',
      },
    ]);
    expect(row?.reportedValues).toEqual([{ label: 'Kinh phí', value: 12.5 }]);
    expect(edited('Kinh phí: 12,5').said).toEqual([]);
    expect(edited('Kinh phí: 12.500').said).toEqual([]);
  });

  describe('an answer that the dispatch does not ask', () => {
    const columns = Object.keys(trackingTab.columns);
    /** Types into an empty cell of the unit's row. */
    const typed = (key: keyof typeof trackingTab.columns, text: string, asks: object) => {
      const office = fakeOffice({ dispatches: [dispatch(asks)], obligations: [obligation()] });
      const column = columns.indexOf(key) + 1;
      office.workbook.write(trackingTab, [{ row: 3, column, cells: [[text]] }]);
      handleEdit(office.ports, edit({ column }));
      const cell = office.workbook.read(trackingTab).rows[0]?.cells[column - 1];
      return { ...office, cell };
    };
    const receipt = { asks: 'receipt' };
    const result = { asks: 'result', task: 'report' };

    it.each([
      ['complete', 'Đã hoàn thành', receipt, 'Kết quả'],
      ['heldOn', '30/10/2024', receipt, 'Ngày tổ chức'],
      ['acknowledge', 'Đã xác nhận', result, 'Tiếp nhận'],
      ['acknowledgedOn', '30/10/2024', result, 'Ngày xác nhận'],
      ['nothingToReport', 'Có', {}, 'Không phát sinh'],
    ] as const)('is emptied and explained: %s', (key, text, asks, column) => {
      const { cell, people, workbook } = typed(key, text, asks);
      expect(cell).toBe('');
      const sentence = format(words.says.putBackNotAsked, { column, number: '1384-CV/HU' });
      expect(people.met).toEqual([{ toast: sentence }]);
      expect(workbook.rows(trackingTab)).toMatchObject([
        { acknowledge: 'unacknowledged', complete: 'notStarted', completedOn: null },
      ]);
    });

    it('does not stop the answers that are asked', () => {
      const { people, workbook } = typed('acknowledge', 'Đã xác nhận', receipt);
      expect(people.met).toEqual([]);
      expect(workbook.rows(trackingTab)).toMatchObject([{ acknowledgedOn: '2024-10-30' }]);
      expect(workbook.rows(logTab)).toMatchObject([{ detail: 'Đã xác nhận' }]);
    });

    it('leaves the receipt empty once a result is chosen', () => {
      const { workbook } = typed('complete', 'Đã hoàn thành', result);
      expect(workbook.rows(trackingTab)).toMatchObject([
        { acknowledge: 'unacknowledged', acknowledgedOn: null, completedOn: '2024-10-30' },
      ]);
    });
  });

  describe('“Không phát sinh”', () => {
    const report = { asks: 'result', task: 'report', reportForm: 'document' } as const;
    const columns = Object.keys(trackingTab.columns);
    const edited = (fields: Parameters<typeof obligation>[0], key: string, before?: string) => {
      const office = fakeOffice({
        dispatches: [dispatch(report)],
        obligations: [obligation(fields)],
      });
      handleEdit(office.ports, edit({ column: columns.indexOf(key) + 1, before }));
      return { row: office.workbook.rows(trackingTab)[0], said: office.people.met };
    };

    it.each(['notStarted', 'inProgress'] as const)('completes a result: %s', (complete) => {
      const { row, said } = edited({ complete, nothingToReport: 'yes' }, 'nothingToReport');
      expect(row).toMatchObject({
        ...{ complete: 'completed', nothingToReport: 'yes', completedOn: '2024-10-30' },
        completeChannel: 'sheet',
      });
      expect(said).toEqual([]);
    });

    it('is not chosen: the day of the task is asked for by its name', () => {
      const { said } = edited({ complete: 'completed', reportNumber: '5-BC' }, 'complete');
      expect(said).toEqual([{ toast: expect.stringContaining('Ngày thực hiện xong: ') }]);
    });

    it('goes with a result that is reopened', () => {
      const fields = { complete: 'inProgress', nothingToReport: 'yes', completedOn: '2024-10-29' };
      const { row } = edited(fields as object, 'complete', 'Đã hoàn thành');
      expect(row).toMatchObject({
        ...{ complete: 'inProgress', nothingToReport: 'no', completedOn: null },
      });
    });
  });

  describe('an extension typed for a dispatch without a deadline', () => {
    const free = dispatch({ completeBy: null });
    const place = Object.keys(trackingTab.columns).indexOf('completeExtendedTo') + 1;
    const typed = (text: string, before?: string) => {
      const office = fakeOffice({ dispatches: [free], obligations: [obligation()] });
      office.workbook.write(trackingTab, [{ row: 3, column: place, cells: [[text]] }]);
      handleEdit(office.ports, edit({ column: place, before }));
      const [row] = office.workbook.rows(trackingTab);
      return { until: row?.completeExtendedTo, said: office.people.met };
    };

    it('is emptied with the sentence of the form', () => {
      expect(typed('30/11/2024')).toEqual({
        until: null,
        said: [{ toast: words.says.noDeadlineToExtend }],
      });
    });

    it('may be deleted', () => {
      expect(typed('', '45626')).toEqual({ until: null, said: [] });
    });
  });

  describe('a value typed over a day', () => {
    const answered = obligation({
      ...{ acknowledge: 'acknowledged', acknowledgedOn: '2024-10-28', channel: 'paper' },
      answeredVersion: 1,
    });
    const place = Object.keys(trackingTab.columns).indexOf('acknowledgedOn') + 1;
    const dayCell = cellName(3, place);
    /** Types into the column “Ngày xác nhận”. `before` is the former value that the edit event reports. */
    const typeOver = (cell: Cell, before?: string) => {
      const office = fakeOffice({ obligations: [answered] });
      office.workbook.write(trackingTab, [{ row: 3, column: place, cells: [[cell]] }]);
      handleEdit(office.ports, edit({ column: place, before }));
      const [row] = office.workbook.rows(trackingTab);
      return { ...office, row, said: office.people.met.map((met) => Object.values(met)).join() };
    };
    const named = format(words.problems.notDay, {
      ...{ tab: words.tabs.tracking.name, cell: `${dayCell} (Đơn vị PN-001, 1384-CV/HU)` },
      ...{ value: 'abc', column: '', allowed: '' },
    });

    it.each(['abc', '', -5, '01/01/1900'])('is replaced by the old value, after %j', (cell) => {
      const { row, said } = typeOver(cell, '45593');
      expect(row).toMatchObject({ acknowledgedOn: '2024-10-28', channel: 'paper' });
      expect(said).toContain(format(words.says.putBack, { cell: dayCell }));
    });

    it('stays and is reported if the event has no old value, also by the next tick', () => {
      const { ports, workbook, said } = typeOver('abc');
      updateSummary(ports);
      expect(said).toBe(named);
      expect(JSON.stringify(workbook.cells())).toContain('abc');
    });

    it('is replaced by the old choice, also if that is what an empty cell means', () => {
      const office = fakeOffice({ obligations: [obligation()] });
      const column = Object.keys(trackingTab.columns).indexOf('acknowledge') + 1;
      office.workbook.write(trackingTab, [{ row: 3, column, cells: [['abc']] }]);
      handleEdit(office.ports, edit({ column, before: 'Chưa xác nhận' }));
      expect(JSON.stringify(office.workbook.cells())).not.toContain('abc');
    });

    it('stays if it is readable', () => {
      expect(typeOver('29/10/2024', '45593').row).toMatchObject({ acknowledgedOn: '2024-10-29' });
    });
  });

  it('adds up rounds typed into their cell', () => {
    const rounds = [
      { form: 'meeting', heldOn: '2024-10-30', sessions: 1, attended: { party: 40 } },
    ] as const;
    const row = obligation({ complete: 'inProgress', rounds, eligibleBy: { party: 45 } });
    const { ports, workbook, people } = fakeOffice({ obligations: [row] });
    handleEdit(ports, edit());
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        heldOn: '2024-10-30',
        sessions: 1,
        attended: 40,
        eligible: 45,
        completeChannel: 'sheet',
      },
    ]);
    expect(people.met).toEqual([]);
  });

  it('keeps existing days and channels', () => {
    const given = obligation({
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-10-28',
      channel: 'paper',
    });
    const { ports, workbook } = fakeOffice({ obligations: [given] });
    handleEdit(ports, edit());
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledgedOn: '2024-10-28', channel: 'paper' },
    ]);
  });

  it('treats two rows of cleared answers as cleared answers, not as a missing column', () => {
    const given = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-28' } as const;
    const obligations = ['A', 'B', 'C'].map((unit) => obligation({ unitCode: unit, ...given }));
    const { ports, workbook } = fakeOffice({ obligations });
    const column = Object.keys(trackingTab.columns).indexOf('acknowledge') + 1;
    workbook.write(trackingTab, [{ row: 3, column, cells: [[''], ['']] }]);
    handleEdit(ports, edit({ lastRow: 4, column }));
    expect(workbook.rows(trackingTab).map(({ acknowledgedOn }) => acknowledgedOn)).toEqual([
      null,
      null,
      '2024-10-28',
    ]);
  });

  it('reads only edited rows that still exist', () => {
    const obligations = ['A', 'B', 'C'].map((unit) =>
      obligation({ unitCode: unit, acknowledge: 'acknowledged' }),
    );
    const { ports, workbook } = fakeOffice({ obligations });
    const read: unknown[] = [];
    const looking = {
      ...workbook,
      read: (tab: Parameters<typeof workbook.read>[0]) => {
        read.push(tab.key);
        return workbook.read(tab);
      },
    };
    handleEdit({ ...ports, reader: looking }, edit({ firstRow: 5, lastRow: 9 }));
    expect(read).not.toContain('tracking');
    expect(workbook.rows(trackingTab).map(({ changedBy }) => changedBy)).toEqual(['', '', owner]);
  });

  it('stamps no row that was not edited', () => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    handleEdit(ports, edit({ firstRow: 1, lastRow: 2 }));
    handleEdit(ports, edit({ tab: words.tabs.units.name }));
    expect(workbook.cells()).toEqual(before);
  });

  it.each([
    [words.tabs.units.name, null],
    [words.tabs.outbox.name, 'yes'],
    ['Outbox', 'yes'],
  ])('raises the right flags after an edit in %s', (tab, queue) => {
    const { ports } = fakeOffice();
    handleEdit(ports, edit({ tab }));
    expect([isSummaryDue(ports.scriptProperties), ports.scriptProperties.get('queue')]).toEqual([
      true,
      queue,
    ]);
  });

  it('raises the summary’s flag also while somebody else holds the lock', () => {
    const { ports, lock } = fakeOffice();
    lock.held = true;
    expect(() => handleEdit(ports, edit())).toThrow(words.errors.busy);
    expect(isSummaryDue(ports.scriptProperties)).toBe(true);
  });

  it('refuses a caller that is not its trigger, and does nothing for anyone but the owner', () => {
    const office = fakeOffice();
    const other = fakeOffice({ me: 'chi@phuninh.example.org' });
    const before = [office, other].map(({ workbook }) => workbook.cells());
    expect(() => handleEdit(office.ports, edit({ triggerUid: undefined }))).toThrow(
      words.errors.notAllowed,
    );
    handleEdit(other.ports, edit());
    expect([office, other].map(({ workbook }) => workbook.cells())).toEqual(before);
    expect(isSummaryDue(other.ports.scriptProperties)).toBe(false);
  });
});
