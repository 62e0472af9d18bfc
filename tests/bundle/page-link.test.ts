import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { shows } from '../promises/shows';
import { owner } from './office';
import { cellAt, words } from './rows-of';
import { dataCallsOf, lastingState, writesOf } from './traces';
import { pageViewOf } from './view-of';
import { confirm, google, otherToken, report, saved, token, visit } from './visitor';

/** Names of a run's calls to the spreadsheet services. */
const spreadsheetCalls = ({ journal }: RunReport) =>
  journal.map(({ name }) => name).filter((name) => /^(Spreadsheet|Sheet|Range)/.test(name));

/** Tokens that differ from the true one in one character. */
function changedTokens(): string[] {
  const changed = [...token].flatMap((sign, at) =>
    [...'aZ9_.']
      .filter((other) => other !== sign)
      .map((other) => token.slice(0, at) + other + token.slice(at + 1)),
  );
  return [...changed, `=${token}`, ` ${token}`, token.slice(0, -1)];
}

/** Data of the only refusal page, with the office's contact. */
const refused = {
  state: 'refused',
  language: 'vi',
  office: {
    officeName: 'Văn phòng Huyện ủy',
    officer: 'Chuyên viên Tổng hợp',
    phone: '0100 100 100',
    replyTo: '',
  },
};

describe('opening the page', () => {
  it('writes nothing, also if a mail scanner opens a valid link', () => {
    shows(35);
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
    shows(45);
    expect(visit(token).page).toMatchObject({
      framing: 'DEFAULT',
      metaTags: [{ name: 'viewport', content: 'width=device-width, initial-scale=1' }],
    });
  });

  it('without a token, or with one of another form, is refused', () => {
    const views = [{}, { t: '' }, { t: 'PN-001' }, { t: 'x'.repeat(50_000) }].map((parameter) =>
      pageViewOf(google.visit({ parameter })),
    );
    expect(views).toEqual(views.map(() => refused));
  });
});

describe('a link with any character changed', () => {
  shows(37);
  const forged = changedTokens();

  it('always gets the same refusal, without reading or writing the spreadsheet', () => {
    google.restore(saved);
    const before = lastingState(google);
    const opened = forged.map(visit);
    const pages = new Set(opened.map(({ page }) => page?.html));
    expect(pages.size).toBe(1);
    expect(pageViewOf(visit(forged[0] ?? ''))).toEqual(refused);
    expect(opened.flatMap(spreadsheetCalls)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it('costs the same calls, wherever it was changed', () => {
    shows(44);
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
    expect(reports.flatMap(spreadsheetCalls)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });
});

describe('a link that is no longer good', () => {
  shows(37);
  const { name } = words.tabs.units;

  it.each([
    ['of a unit that has ended', 'state', words.choices.unitState.ended],
    ['of a unit whose code was changed', 'code', 'PN-009'],
  ])('%s gets the same refusal as every invalid link', (_, column, text) => {
    google.restore(saved);
    google.type(owner, name, cellAt(google, 'units', column, 2), text);
    const before = lastingState(google);
    expect(pageViewOf(visit(token))).toEqual(refused);
    expect(confirm(token).result).toEqual({ state: 'refused' });
    expect(lastingState(google)).toEqual(before);
  });

  it('of a unit whose links were renewed says that it was replaced, and accepts no answer', () => {
    google.restore(saved);
    google.type(owner, name, cellAt(google, 'units', 'linkVersion', 2), '2');
    const before = lastingState(google);
    expect(pageViewOf(visit(token))).toEqual({ ...refused, state: 'replaced' });
    expect(confirm(token).result).toEqual({ state: 'replaced' });
    expect(lastingState(google)).toEqual(before);
  });

  it('shows nothing of a unit with another unit’s signature', () => {
    google.restore(saved);
    const [, , signature = ''] = token.split('.');
    const [code = '', version = ''] = otherToken.split('.');
    expect(pageViewOf(visit([code, version, signature].join('.'))).state).toBe('refused');
  });
});
