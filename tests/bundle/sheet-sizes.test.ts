import { describe, expect, it } from 'vitest';
import { COST } from '../../local/services/calls/cost-figures';
import type { TabSnapshot } from '../../local/services/spreadsheet/book/snapshot';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { dispatch } from './dispatch';
import { owner } from './office';
import { rowsOf } from './rows-of';
import { pageViewOf } from './view-of';
import { confirm, google, saved, token, visit } from './visitor';

/** Puts the office back as it was, with other numbers of rows in its tabs. */
function resized(rows: (tab: TabSnapshot) => number): void {
  const tabs = saved.file.tabs.map((tab) => ({ ...tab, maxRows: rows(tab) }));
  google.restore({ ...saved, file: { ...saved.file, tabs } });
}

/** Rows without their times, and the lines that an answer and a new dispatch leave. */
function afterAnswerAndDispatch() {
  const view = pageViewOf(visit(token));
  const { state } = confirm(token).result as AnswerOutcome;
  const { error } = google.call(owner, 'addDispatch', dispatch({ number: '2-CV/HU' }));
  google.tick('tick');
  const rows = rowsOf(google, 'tracking').map(({ key, number, acknowledge }) => [
    key,
    number,
    acknowledge,
  ]);
  const lines = rowsOf(google, 'log').map(({ event, unit }) => [event, unit]);
  return { view, state, error, rows, lines };
}

describe('an office', () => {
  google.restore(saved);
  const usual = afterAnswerAndDispatch();

  it('works alike in tabs that end with their last filled row', () => {
    resized(({ values }) => values.length);
    expect(afterAnswerAndDispatch()).toEqual(usual);
    expect(usual).toMatchObject({ state: 'recorded', error: undefined });
  });

  it('works alike in tabs with thousands of blank rows, which a contact hardly waits for', () => {
    resized(({ maxRows }) => maxRows + 5_000);
    expect(afterAnswerAndDispatch()).toEqual(usual);
    const [usually, here] = [() => google.restore(saved), () => resized(() => 6_000)].map(
      (begin) => {
        begin();
        return visit(token).duration + confirm(token).duration;
      },
    );
    // Eight columns that are searched, and the tabs Cài đặt and Ngày nghỉ, which are read to the end of the sheet
    const columns = 8 + 4 + 6;
    expect(here).toBeLessThan((usually ?? 0) + columns * 6_000 * COST.cellRead.ms);
  });
});
