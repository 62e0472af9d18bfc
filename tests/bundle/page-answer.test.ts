import { describe, expect, it } from 'vitest';
import { headerOf } from '../../local/sheet-table';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { seenOf } from '../../src/answers/rules/seen-answer';
import { typedHeads, typedRound } from '../builders/answers';
import { shows } from '../promises/shows';
import { owner } from './office';
import { rowsOf, tabOf, words } from './rows-of';
import { lastingState } from './traces';
import { pageViewOf, seenRowsOf } from './view-of';
import {
  confirm,
  google,
  newRequest,
  receipt,
  report,
  saved,
  token,
  training,
  visit,
} from './visitor';

describe('a confirmation', () => {
  it('is recorded with its day and channel, in the unit’s row only', () => {
    google.restore(saved);
    const others = rowsOf(google, 'tracking').slice(1);
    expect(confirm(token).result).toMatchObject({ state: 'recorded' });
    const [row, ...rest] = rowsOf(google, 'tracking');
    expect(row).toMatchObject({
      acknowledge: 'Đã xác nhận',
      acknowledgedOn: '30/10/2024',
      acknowledgedBy: 'Văn thư',
      incomingNumber: '112',
      channel: 'Trang xác nhận',
    });
    expect(rest).toEqual(others);
  });

  it('keeps its first day when it is repeated', () => {
    shows(36);
    google.restore(saved);
    const first = confirm(token).result as Extract<AnswerOutcome, { state: 'recorded' }>;
    google.advance(26 * 3_600_000);
    const seen = seenOf('acknowledge', first.answers);
    confirm(token, receipt({ incomingNumber: '113', seen }));
    expect(rowsOf(google, 'tracking')[0]).toMatchObject({
      acknowledgedOn: '30/10/2024',
      incomingNumber: '113',
    });
  });

  it('of a dispatch that was changed or ended meanwhile is not recorded', () => {
    google.restore(saved);
    google.call(owner, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
    expect(confirm(token).result).toMatchObject({ state: 'changed' });
    expect(confirm(token, receipt({ version: 2 })).result).toMatchObject({ state: 'changed' });
    expect(confirm(token, receipt({ dispatch: 'VB-009' })).result).toMatchObject({
      state: 'changed',
    });
    expect(rowsOf(google, 'tracking')[0]?.acknowledge).toBe('Chưa xác nhận');
  });

  it('with an invalid field is returned with a sentence about it', () => {
    google.restore(saved);
    const before = lastingState(google);
    expect(confirm(token, receipt({ position: ' ' })).result).toEqual({
      state: 'problems',
      problems: [{ field: 'position', fault: 'required' }],
    });
    const entries = [typedRound({ heldOn: '2024-10-29', attended: typedHeads({ party: '46' }) })];
    expect(report(token, training({ entries })).result).toEqual({
      state: 'problems',
      problems: [
        { field: 'entries.0.heldOn', fault: 'beforeIssue' },
        { field: 'moreIsRight', fault: 'moreThanEligible' },
      ],
    });
    expect(lastingState(google)).toEqual(before);
  });

  it('does not wait while somebody else is writing, but says that the server is busy', () => {
    google.restore(saved);
    const at = confirm(token).journal.find(({ name }) => name === 'Lock.tryLock')?.call ?? 0;
    google.restore(saved);
    const before = lastingState(google);
    const { result } = google.run({
      fn: 'confirmReceipt',
      context: 'page-call',
      args: [token, receipt(), newRequest()],
      faultAt: at,
      kind: 'lock-timeout',
    });
    expect(result).toEqual({ state: 'busy' });
    expect(lastingState(google)).toEqual(before);
  });
});

describe('the rows that a page has seen', () => {
  const [tracking, units] = [words.tabs.tracking.name, words.tabs.units.name];
  google.restore(saved);
  const seen = seenRowsOf(visit(token), 'VB-001');

  const meanwhile: [string, () => void][] = [
    ['nothing has changed', () => {}],
    ['a row was inserted above them', () => google.file.insertRow(tracking, 3)],
    ['Theo dõi was sorted the other way', () => google.file.sort(tracking, 1, false, 3)],
    ['the unit’s row was deleted', () => google.file.deleteRow(units, 2)],
    ['a column was inserted', () => google.file.insertColumn(tracking, 1)],
  ];

  it.each(meanwhile)('lead to the same answer as a search where %s', (_, act) => {
    const after = (rows: unknown) => {
      google.restore(saved);
      act();
      const { result } = confirm(token, receipt(), 'a1'.repeat(16), rows);
      return { result, rows: rowsOf(google, 'tracking'), log: rowsOf(google, 'log') };
    };
    expect(after(seen)).toEqual(after(null));
  });

  it.each([
    { unit: 1_000, dispatches: 1_000, obligation: 1_000 },
    { unit: 600, dispatches: 300, obligation: 250 },
    { unit: 9_000_000, dispatches: 9_000_000, obligation: 9_000_000 },
    { unit: 3, dispatches: 2, obligation: 4 },
  ])('save nothing and harm nothing where they are wrong: %j', (rows) => {
    google.restore(saved);
    const short = saved.file.tabs.map((tab) => ({ ...tab, maxRows: tab.values.length }));
    google.restore({ ...saved, file: { ...saved.file, tabs: short } });
    expect(confirm(token, receipt(), newRequest(), rows).result).toMatchObject({
      state: 'recorded',
    });
    expect(rowsOf(google, 'tracking').map(({ acknowledge }) => acknowledge)).toEqual([
      'Đã xác nhận',
      'Chưa xác nhận',
      'Chưa xác nhận',
    ]);
  });
});

describe('what a visitor types', () => {
  shows(39);
  it.each([
    '=HYPERLINK("https://x.example.org")',
    '+1+1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '＝1+1',
    '00123',
    '1E5',
    '1/2',
  ])('is kept as text: %j', (text) => {
    google.restore(saved);
    confirm(token, receipt({ position: text, incomingNumber: text }));
    report(token, training({ implementingDocument: text, difficulties: text }));
    const { display, values } = tabOf(google, 'tracking');
    const columns = ['acknowledgedBy', 'incomingNumber', 'implementingDocument', 'difficulties'];
    const cells = columns.map(
      (column) => values[2]?.[display[1]?.indexOf(headerOf('tracking', column, words)) ?? -1],
    );
    // The add-on's only formulas are three headers with a link to the newest rows.
    const formulas = google.snapshot().tabs.flatMap((tab) => Object.keys(tab.formulas));
    expect(formulas).toEqual(['B2', 'E1', 'C1']);
    expect(cells.map((cell) => typeof cell)).toEqual(cells.map(() => 'string'));
    expect(cells.map((cell) => String(cell).replace(/^'/, ''))).toEqual(
      cells.map(() => text.trim()),
    );
  });

  it('comes back to the unit’s page as it was typed', () => {
    shows(29);
    google.restore(saved);
    report(token, training({ difficulties: '=1+1 <b>&"\'' }));
    expect(JSON.stringify(pageViewOf(visit(token)))).toContain(JSON.stringify('=1+1 <b>&"\''));
    expect(visit(token).page?.html).not.toContain('<b>');
  });

  const odd: [string, unknown][] = [
    ['null', null],
    ['a text', 'VB-001'],
    ['a number', 7],
    ['an array', [receipt()]],
    ['arrays in place of texts', receipt({ position: ['a'], incomingNumber: ['b'] })],
    ['an object in place of a text', receipt({ position: { toString: 'x' } })],
    [
      '__proto__',
      JSON.parse('{"__proto__": {"dispatch": "VB-001", "version": 1, "position": "x"}}'),
    ],
    ['constructor', JSON.parse('{"constructor": {"prototype": {"polluted": true}}}')],
    ['a version that is no number', receipt({ version: '1' })],
  ];

  it.each(odd)('is refused with a sentence if it is %s', (_, given) => {
    shows(43);
    google.restore(saved);
    const before = lastingState(google);
    const reports = [confirm(token, given), report(token, given)];
    expect(reports.map(({ result }) => result)).toEqual([
      { state: 'refused' },
      { state: 'refused' },
    ]);
    expect(Math.max(...reports.map(({ dataCalls }) => dataCalls))).toBeLessThanOrEqual(1);
    expect(lastingState(google)).toEqual(before);
  });

  it.each(['position', 'name', 'incomingNumber', 'reason'])(
    'is told by its field if it is a megabyte, and changes nothing: %s',
    (field) => {
      shows(43);
      google.restore(saved);
      const before = lastingState(google);
      expect(confirm(token, receipt({ [field]: 'x'.repeat(1_000_000) })).result).toEqual({
        state: 'problems',
        problems: [{ field, fault: 'tooLong' }],
      });
      expect(lastingState(google)).toEqual(before);
    },
  );

  it.each([...odd, ['a megabyte', 'x'.repeat(1_000_000)]])(
    'is refused as a token if it is %s',
    (_, given) => {
      shows(43);
      expect(confirm(given).result).toEqual({ state: 'refused' });
    },
  );
});
