import { describe, expect, it } from 'vitest';
import { addDispatch, dispatchForm } from '../../../src/dispatches/jobs/add-dispatch';
import { plannedToday } from '../../../src/letters/jobs/queue-letters';
import { format } from '../../../src/texts/format';
import { readOffice } from '../../../src/workbook/reading/office';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { isSummaryDue } from '../../../src/workbook/writing/summary-due';
import { unit } from '../../builders/unit';
import { dispatch } from '../../bundle/dispatch';
import { fakeOffice, words } from '../../fakes/office';

const units = [
  unit({ code: 'PN-001', block: 'Trường học' }),
  unit({ code: 'PN-002', block: 'Chính quyền' }),
  unit({ code: 'PN-003', block: 'Trường học', state: 'suspended' }),
];

describe('addDispatch', () => {
  it('adds the dispatch with the next id, as a draft until its first notice is sent', () => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    addDispatch(ports, dispatch());
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { id: 'VB-001', number: '1384-CV/HU', state: 'draft', firstNotice: 'letter', version: 1 },
    ]);
  });

  it('opens a dispatch that was sent on paper', () => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    addDispatch(ports, dispatch({ firstNotice: 'paper' }));
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'open', firstNotice: 'paper' }]);
  });

  it.each([
    ['every active unit where no block is chosen', '', ['VB-001/PN-001', 'VB-001/PN-002']],
    ['the active units of the chosen blocks', 'Trường học', ['VB-001/PN-001']],
  ])('makes a row of Theo dõi for %s', (_, recipientBlocks, keys) => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    addDispatch(ports, dispatch({ recipientBlocks }));
    expect(workbook.rows(trackingTab).map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    ['only the named units if no block is chosen', ['', 'PN-002'], ['Đơn vị PN-002'], ['PN-002']],
    [
      'the units of a block and those named besides',
      ['Trường học', 'Đơn vị PN-002; PN-001'],
      ['Trường học', 'Đơn vị PN-002'],
      ['PN-001', 'PN-002'],
    ],
  ])(
    'sends it to %s, which the cell of Văn bản names',
    (_, [recipientBlocks = '', recipientUnits = ''], cell, codes) => {
      const { ports, workbook } = fakeOffice({ units, dispatches: [] });
      addDispatch(ports, dispatch({ recipientBlocks, recipientUnits }));
      expect(workbook.rows(dispatchesTab)).toMatchObject([{ recipientBlocks: cell }]);
      expect(workbook.rows(trackingTab).map(({ unitCode }) => unitCode)).toEqual(codes);
    },
  );

  it('refuses a name of no unit among the single units, at its field', () => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    expect(addDispatch(ports, dispatch({ recipientUnits: 'Xã Lạ' }))).toEqual({
      done: false,
      problems: [
        { field: 'recipientUnits', message: format(words.says.unitNotFound, { text: 'Xã Lạ' }) },
      ],
    });
    expect(workbook.rows(trackingTab)).toEqual([]);
  });

  it('suggests exempting the office itself if it is in its own list, and sends it no letter', () => {
    const own = unit({ code: 'PN-004', name: 'Văn phòng Huyện uỷ', block: 'Đảng' });
    const at = fakeOffice({ units: [...units, own], dispatches: [] });
    const proposed = dispatchForm(at.ports).own;
    expect(proposed).toEqual({ code: 'PN-004', name: 'Văn phòng Huyện uỷ' });
    addDispatch(at.ports, dispatch({ ownOffice: proposed?.code ?? '' }));
    const rows = at.workbook.rows(trackingTab);
    expect(rows.map(({ unitCode: code, exemptBecause }) => [code, exemptBecause])).toEqual([
      ['PN-001', ''],
      ['PN-002', ''],
      ['PN-004', words.says.ownOffice],
    ]);
    const { letters } = plannedToday(readOffice(at.ports), at.ports.clock.today(), 'byHand');
    expect(letters.flatMap(({ items }) => items.map((item) => item.unit.code))).not.toContain(
      'PN-004',
    );
  });

  it('asks the office if it is unticked, and offers nothing if the office is not in its list', () => {
    const own = unit({ code: 'PN-004', name: 'Văn phòng Huyện ủy' });
    const at = fakeOffice({ units: [...units, own], dispatches: [] });
    addDispatch(at.ports, dispatch({ ownOffice: '' }));
    expect(at.workbook.rows(trackingTab).every((row) => row.exemptBecause === '')).toBe(true);
    const other = dispatchForm(fakeOffice({ units, dispatches: [] }).ports);
    expect(other.own).toBeNull();
  });

  it.each([
    [
      'receipt only, without a deadline',
      { asks: 'receipt', acknowledgeBy: '', acknowledgeNone: 'yes', completeBy: '' },
      { asks: 'receipt', task: 'training', acknowledgeBy: 'none', completeBy: 'notAsked' },
    ],
    [
      'a result in own words, by an hour',
      {
        ...{
          asks: 'result',
          task: 'own',
          taskWords: ' tổ chức  Ngày hội ',
          reportForm: 'document',
        },
        ...{ acknowledgeBy: '', completeHour: '16 giờ' },
      },
      {
        ...{ asks: 'result', task: 'report', taskWords: 'tổ chức Ngày hội' },
        ...{ reportForm: 'document', acknowledgeBy: 'notAsked', completeHour: '16:00' },
      },
    ],
    [
      'training, whatever was typed for another task before',
      { taskWords: 'tổ chức Ngày hội', reportForm: 'document' },
      { task: 'training', taskWords: '', reportForm: 'page' },
    ],
  ])('stores a dispatch that asks %s', (_, typed, row) => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    expect(addDispatch(ports, dispatch(typed))).toMatchObject({ done: true });
    expect(workbook.rows(dispatchesTab)).toMatchObject([row]);
  });

  const own = { asks: 'result', task: 'own', acknowledgeBy: '' };

  it.each([
    ['Báo kết quả Tổ chức  Ngày hội', 'tổ chức Ngày hội'],
    ['UBND xã tổ chức Ngày hội', 'UBND xã tổ chức Ngày hội'],
    [`báo kết quả ${'a'.repeat(40)}`, 'a'.repeat(40)],
  ])('stores own words as they follow “báo kết quả”: %s', (taskWords, stored) => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    addDispatch(ports, dispatch({ ...own, taskWords }));
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ taskWords: stored }]);
  });

  it.each([
    ['2', 'Mục 2'],
    ['Mục 2', 'Mục 2'],
    ['II', 'II'],
  ])('stores the part %s as %s', (label, stored) => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    addDispatch(ports, dispatch({ label }));
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ label: stored }]);
  });

  it.each([
    ['taskWords', { ...own, taskWords: 'Báo kết quả' }, words.says.required],
    ['label', { label: 'a'.repeat(31) }, format(words.says.tooLong, { limit: 30 })],
    ['acknowledgeBy', { asks: 'result', task: 'report' }, words.says.stageHasNoDeadline],
    ['completeBy', { completeNone: 'yes' }, words.says.noDeadlineTicked],
  ])('refuses at the field %s', (field, fields, message) => {
    const { ports } = fakeOffice({ units, dispatches: [] });
    expect(addDispatch(ports, dispatch(fields))).toEqual({
      done: false,
      problems: [{ field, message }],
    });
  });

  it('reads days as people type them', () => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    addDispatch(ports, dispatch({ issuedOn: '30/10/2024', acknowledgeBy: '8.11.2024' }));
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { issuedOn: '2024-10-30', acknowledgeBy: '2024-11-08' },
    ]);
  });

  it('accepts the same number with another day of issue', () => {
    const { ports } = fakeOffice({ units, dispatches: [] });
    const outcomes = ['2024-10-30', '2024-10-31', '2024-10-30'].map(
      (issuedOn) => addDispatch(ports, dispatch({ issuedOn })).done,
    );
    expect(outcomes).toEqual([true, true, false]);
  });

  it('raises the summary’s flag and is logged', () => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    addDispatch(ports, dispatch());
    expect(isSummaryDue(ports.scriptProperties)).toBe(true);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'dispatchAdded', dispatch: 'VB-001' }]);
  });

  it('reports all problems at once and writes nothing', () => {
    const { ports, workbook } = fakeOffice({ units, dispatches: [] });
    const before = workbook.cells();
    const outcome = addDispatch(
      ports,
      dispatch({ number: '', completeBy: 'mai', notClassified: '' }),
    );
    expect(outcome).toEqual({
      done: false,
      problems: [
        { field: 'number', message: words.says.required },
        { field: 'completeBy', message: words.says.notDay },
        { field: 'notClassified', message: words.says.notice },
      ],
    });
    expect(workbook.cells()).toEqual(before);
  });

  it('reports problems that need no day even if a day is missing', () => {
    const { ports } = fakeOffice({ units, dispatches: [] });
    const outcome = addDispatch(
      ports,
      dispatch({ acknowledgeBy: '', completeBy: '2024-10-01', informUnits: 'Đơn vị lạ' }),
    );
    expect(outcome.done ? [] : outcome.problems.map(({ field }) => field)).toEqual([
      'acknowledgeBy',
      'completeBy',
      'informUnits',
    ]);
  });
});
