import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { MENU_LINES } from '../../src/words/menu-lines';
import { OWNER, playOffice } from '../saved/play-office';
import { dist } from './built';
import { linkIn, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { pageViewOf, viewOf } from './view-of';

/** Several values in one line, and the codes of Theo dõi: what only cells say. */
const CELL_LANGUAGE = [
  /\S \| \S/,
  /\b(acknowledge|complete) (within|dueSoon|overdue|untold|onTime|late|openNoDeadline)\b/,
];

const inCellLanguage = (texts: readonly string[]) =>
  texts.filter((text) => CELL_LANGUAGE.some((pattern) => pattern.test(text)));

/** All texts of a value, wherever they are in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const shownBy = ({ shown }: RunReport) =>
  shown.flatMap((one) => ('html' in one ? textsIn(viewOf(one.html)) : textsIn(one)));

const menu: Readonly<Record<string, string>> = words.menu;
const entries = (MENU_LINES as readonly unknown[])
  .flat(Number.POSITIVE_INFINITY)
  .map(String)
  .filter((name) => !name.startsWith('of'));

describe('an office with training in audiences', () => {
  const google = playOffice(dist, 'vi');
  const played = google.save();

  it('has cells in the language of cells', () => {
    expect(inCellLanguage(rowsOf(google, 'tracking').flatMap(textsIn))).not.toEqual([]);
  });

  it.each(entries)('shows sentences at the menu entry %s', (entry) => {
    google.restore(played);
    const texts = shownBy(google.press(OWNER, menu[entry] ?? '', { answers: ['YES'] }));
    expect(inCellLanguage(texts)).toEqual([]);
  });

  it('shows a result with its audiences as a sentence in Đối chiếu', () => {
    google.restore(played);
    const texts = shownBy(google.press(OWNER, words.menu.openCheck));
    expect(texts.join('\n')).toMatch(/ngày \d\d\/03\/2026, .*tham gia: /);
  });

  it('writes sentences into letters, pages and Nhật ký', () => {
    google.restore(played);
    const letters = google.letters.flatMap(({ subject, body, htmlBody }) => [
      subject,
      body,
      String(htmlBody),
    ]);
    const tokens = [
      ...new Set(google.letters.filter((one) => linkIn(one) !== '').map((one) => tokenIn(one))),
    ];
    const pages = tokens.flatMap((t) => textsIn(pageViewOf(google.visit({ parameter: { t } }))));
    const log = rowsOf(google, 'log').map(({ detail = '' }) => detail);
    for (const texts of [letters, pages, log]) expect(texts.length).toBeGreaterThan(5);
    expect(inCellLanguage([...letters, ...pages, ...log])).toEqual([]);
  });
});
