import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/run-report';
import { officeWith, owner, sendAll, smallList, tokenIn } from './office';
import { cellAt, rowsOf, tabOf, words } from './rows-of';
import { dataCallsOf, lastingState, writesOf } from './traces';
import { pageViewOf } from './view-of';

const google = officeWith(smallList(3));
sendAll(google);
const [first, second] = google.letters.map(tokenIn);
const token = first ?? '';
const saved = google.save();

const visit = (t: string) => google.visit({ parameter: { t } });
const receipt = (fields: object = {}) => ({
  directive: 'VB-001',
  version: 1,
  position: 'Văn thư',
  name: '',
  incomingNumber: '112',
  ...fields,
});
const training = (fields: object = {}) => ({
  directive: 'VB-001',
  version: 1,
  state: 'completed',
  forms: ['meeting'],
  heldOn: '2024-10-30',
  sessions: '1',
  eligible: '40',
  attended: '38',
  moreIsRight: false,
  implementingDocument: '',
  difficulties: '',
  ...fields,
});
const confirm = (t: unknown, given: unknown = receipt()) =>
  google.callFromPage('confirmReceipt', t, given);
const report = (t: unknown, given: unknown = training()) =>
  google.callFromPage('reportTraining', t, given);

/** The names of all calls of a run that reach the spreadsheet. */
const spreadsheetCalls = ({ journal }: RunReport) =>
  journal.map(({ name }) => name).filter((name) => /^(Spreadsheet|Sheet|Range)/.test(name));

/** Every token that differs from the true one in one character. */
function changedTokens(): string[] {
  return [...token].flatMap((sign, at) =>
    [...'aZ9_.']
      .filter((other) => other !== sign)
      .map((other) => token.slice(0, at) + other + token.slice(at + 1)),
  );
}

describe('opening the page', () => {
  it('writes nothing with a valid link, a scanner’s included', () => {
    google.restore(saved);
    const before = lastingState(google);
    const opened = visit(token);
    expect(pageViewOf(opened)).toMatchObject({ state: 'open', unitName: 'Đơn vị 001' });
    expect(writesOf(opened)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it('shows a unit nothing of any other', () => {
    const html = visit(token).page?.html ?? '';
    expect(html).toContain('Đơn vị 001');
    expect(['Đơn vị 002', 'Đơn vị 003', 'dv001@'].filter((text) => html.includes(text))).toEqual(
      [],
    );
  });

  it('lets no other site frame it', () => {
    expect(visit(token).page).toMatchObject({
      framing: 'DEFAULT',
      metaTags: [{ name: 'viewport', content: 'width=device-width, initial-scale=1' }],
    });
  });

  it('without a token, or with one of another form, is refused', () => {
    const views = [{}, { t: '' }, { t: 'PN-001' }, { t: 'x'.repeat(50_000) }].map((parameter) =>
      pageViewOf(google.visit({ parameter })),
    );
    expect(views).toEqual(views.map(() => ({ state: 'refused', language: 'vi' })));
  });
});

describe('a link with any character changed', () => {
  const forged = changedTokens();

  it('gets one and the same refusal, without a write or a look at the spreadsheet', () => {
    google.restore(saved);
    const before = lastingState(google);
    const opened = forged.map(visit);
    const pages = new Set(opened.map(({ page }) => page?.html));
    expect(pages.size).toBe(1);
    expect(pageViewOf(visit(forged[0] ?? ''))).toEqual({ state: 'refused', language: 'vi' });
    expect(opened.flatMap(spreadsheetCalls)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it('costs the same calls, wherever it was changed', () => {
    const calls = new Set(
      forged.map((t) =>
        visit(t)
          .journal.map(({ name }) => name)
          .join(' '),
      ),
    );
    expect([...calls].length).toBe(1);
    expect(dataCallsOf(visit(forged[0] ?? ''))).toEqual(['Properties.getProperties']);
  });

  it.each([
    ['confirms nothing', confirm],
    ['reports nothing', report],
  ])('%s', (_, send) => {
    google.restore(saved);
    const before = lastingState(google);
    const reports = forged.map((t) => send(t));
    expect(new Set(reports.map(({ result }) => JSON.stringify(result)))).toEqual(
      new Set(['{"state":"refused"}']),
    );
    expect(new Set(reports.map(({ calls }) => calls)).size).toBe(1);
    expect(new Set(reports.flatMap(dataCallsOf))).toEqual(new Set(['Properties.getProperties']));
    expect(lastingState(google)).toEqual(before);
  });
});

describe('a link that is no longer good', () => {
  const { name } = words.tabs.units;

  it.each([
    ['of a unit whose links were renewed', 'linkVersion', '2'],
    ['of a unit that has ended', 'state', words.choices.unitState.ended],
    ['of a unit whose code was changed', 'code', 'PN-009'],
  ])('%s gets the refusal of every bad link', (_, column, text) => {
    google.restore(saved);
    google.type(owner, name, cellAt(google, 'units', column, 2), text);
    const before = lastingState(google);
    expect(pageViewOf(visit(token))).toEqual({ state: 'refused', language: 'vi' });
    expect(confirm(token).result).toEqual({ state: 'refused' });
    expect(lastingState(google)).toEqual(before);
  });

  it('opens nothing of a unit by the signature of another', () => {
    google.restore(saved);
    const [, , signature = ''] = token.split('.');
    const [code = '', version = ''] = (second ?? '').split('.');
    expect(pageViewOf(visit([code, version, signature].join('.'))).state).toBe('refused');
  });
});

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
    google.restore(saved);
    confirm(token);
    google.advance(26 * 3_600_000);
    confirm(token, receipt({ incomingNumber: '113' }));
    expect(rowsOf(google, 'tracking')[0]).toMatchObject({
      acknowledgedOn: '30/10/2024',
      incomingNumber: '113',
    });
  });

  it('of a dispatch that was changed or ended meanwhile is not taken', () => {
    google.restore(saved);
    google.call(owner, 'changeDirective', { directive: 'VB-001', state: 'closed' });
    expect(confirm(token).result).toMatchObject({ state: 'changed' });
    expect(confirm(token, receipt({ version: 2 })).result).toMatchObject({ state: 'changed' });
    expect(confirm(token, receipt({ directive: 'VB-009' })).result).toMatchObject({
      state: 'changed',
    });
    expect(rowsOf(google, 'tracking')[0]?.acknowledge).toBe('Chưa xác nhận');
  });

  it('with a field to be mended is sent back with the sentence', () => {
    google.restore(saved);
    const before = lastingState(google);
    expect(confirm(token, receipt({ position: ' ' })).result).toEqual({
      state: 'problems',
      problems: [{ field: 'position', message: 'Xin điền mục này.' }],
    });
    expect(report(token, training({ heldOn: '2024-10-29', attended: '41' })).result).toEqual({
      state: 'problems',
      problems: [
        { field: 'heldOn', message: words.answerFaults.beforeIssue },
        { field: 'attended', message: words.answerFaults.moreThanEligible },
      ],
    });
    expect(lastingState(google)).toEqual(before);
  });

  it('waits for nobody: while somebody else is writing it says that it is busy', () => {
    google.restore(saved);
    const at = confirm(token).journal.find(({ name }) => name === 'Lock.tryLock')?.call ?? 0;
    google.restore(saved);
    const before = lastingState(google);
    const { result } = google.run({
      fn: 'confirmReceipt',
      context: 'page-call',
      args: [token, receipt()],
      faultAt: at,
      kind: 'lock-timeout',
    });
    expect(result).toEqual({ state: 'busy' });
    expect(lastingState(google)).toEqual(before);
  });
});

describe('what a visitor types', () => {
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
    const row = tabOf(google, 'tracking').values[2] ?? [];
    const columns = ['acknowledgedBy', 'incomingNumber', 'implementingDocument', 'difficulties'];
    const cells = columns.map(
      (column) => row[Object.keys(words.tabs.tracking.headers).indexOf(column)],
    );
    const formulas = google.snapshot().tabs.flatMap((tab) => Object.keys(tab.formulas));
    expect(formulas).toEqual([]);
    expect(cells.map((cell) => typeof cell)).toEqual(cells.map(() => 'string'));
    expect(cells.map((cell) => String(cell).replace(/^'/, ''))).toEqual(
      cells.map(() => text.trim()),
    );
  });

  it('comes back to the unit’s page as it was typed', () => {
    google.restore(saved);
    report(token, training({ difficulties: '=1+1 <b>&"\'' }));
    expect(JSON.stringify(pageViewOf(visit(token)))).toContain(JSON.stringify('=1+1 <b>&"\''));
    expect(visit(token).page?.html).not.toContain('<b>');
  });

  const huge = 'x'.repeat(1_000_000);
  const odd: [string, unknown][] = [
    ['null', null],
    ['a text', 'VB-001'],
    ['a number', 7],
    ['an array', [receipt()]],
    ['arrays in place of texts', receipt({ position: ['a'], incomingNumber: ['b'] })],
    ['an object in place of a text', receipt({ position: { toString: 'x' } })],
    ['a megabyte', receipt({ position: huge })],
    [
      '__proto__',
      JSON.parse('{"__proto__": {"directive": "VB-001", "version": 1, "position": "x"}}'),
    ],
    ['constructor', JSON.parse('{"constructor": {"prototype": {"polluted": true}}}')],
    ['a version that is no number', receipt({ version: '1' })],
  ];

  it.each(odd)('is refused plainly when it is %s', (_, given) => {
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

  it.each(odd)('is refused plainly as a token when it is %s', (_, given) => {
    expect(confirm(given).result).toEqual({ state: 'refused' });
  });
});
