import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/runs/run-report';
import { dialog } from '../faults/acts/act';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tickAt } from './office';
import { cellAt, words } from './rows-of';

const SUMMARY = words.tabs.summary.name;

/** An office with two dispatches, whose charts are drawn. */
function drawnOffice(): AppsScript {
  const google = officeWith(smallList(3));
  google.call(owner, 'addDispatch', dispatch({ number: '2-CV/HU' }));
  sendAll(google);
  tickAt(google, '2024-11-01T02:00:00Z');
  expect(chartsIn(google)).toHaveLength(2);
  return google;
}

const chartsIn = (google: AppsScript) =>
  google.snapshot().tabs.find(({ name }) => name === SUMMARY)?.charts ?? [];

/** Charts without their ids, from top to bottom. */
const drawn = (google: AppsScript) =>
  chartsIn(google)
    .map(({ id: _id, ...chart }) => chart)
    .sort((one, other) => one.position.row - other.position.row);

/** How often each method that changes charts was called. */
function changesIn(reports: readonly RunReport[]): Record<string, number> {
  const names = reports.flatMap(({ journal }) => journal.map(({ name }) => name));
  const count = (method: string) => names.filter((name) => name === `Sheet.${method}`).length;
  const methods = ['insertChart', 'updateChart', 'removeChart', 'getCharts'];
  return Object.fromEntries(methods.map((method) => [method, count(method)]));
}

/** Adds a chart as a person does, over the same cells as an own one. */
function addTheirs(google: AppsScript): void {
  const saved = google.save();
  const tabs = saved.file.tabs.map((tab) => {
    const [first] = tab.charts;
    if (tab.name !== SUMMARY || !first) return tab;
    const theirs = { ...first, id: 999_999, options: { title: 'Biểu đồ của phòng' } };
    return { ...tab, charts: [theirs, ...tab.charts] };
  });
  google.restore({ ...saved, file: { ...saved.file, tabs } });
}

describe('the charts of Tổng hợp in the file', () => {
  it('are not touched by a rebuild of values', () => {
    const google = drawnOffice();
    const before = google.snapshot().tabs.find(({ name }) => name === SUMMARY);
    google.type(
      owner,
      words.tabs.tracking.name,
      cellAt(google, 'tracking', 'acknowledge', 3),
      words.choices.acknowledgeState.acknowledged,
    );
    const runs = tickAt(google, '2024-11-01T02:10:00Z');
    expect(google.snapshot().tabs.find(({ name }) => name === SUMMARY)?.values).not.toEqual(
      before?.values,
    );
    expect(changesIn(runs)).toEqual({
      insertChart: 0,
      updateChart: 0,
      removeChart: 0,
      getCharts: 0,
    });
    expect(chartsIn(google)).toEqual(before?.charts);
  });

  it('are drawn for a new dispatch alone', () => {
    const google = drawnOffice();
    google.call(owner, 'addDispatch', dispatch({ number: '3-CV/HU', issuedOn: '2024-11-01' }));
    sendAll(google);
    const before = chartsIn(google);
    const runs = tickAt(google, '2024-11-01T02:10:00Z');
    expect(changesIn(runs)).toMatchObject({ insertChart: 1, updateChart: 0, removeChart: 0 });
    expect(chartsIn(google).slice(0, 2)).toEqual(before);
    expect(chartsIn(google)).toHaveLength(3);
  });

  it('keep their ids where they move, and those of people stay', () => {
    const google = drawnOffice();
    addTheirs(google);
    const [theirs, ...ours] = chartsIn(google);
    google.call(owner, 'takeClosing', { period: '' });
    const after = chartsIn(google);
    expect(after[0]).toEqual(theirs);
    expect(after.slice(1, 3).map(({ id }) => id)).toEqual(ours.map(({ id }) => id));
    expect(after).toHaveLength(5);
  });

  it('are completed by the next tick, wherever a closing dies while it draws them', () => {
    const google = drawnOffice();
    addTheirs(google);
    const saved = google.save();
    const close = dialog('takeClosing', { period: '' });
    const { journal } = google.run(close);
    const whole = drawn(google);
    expect(whole).toHaveLength(5);
    const from = journal.findIndex(({ name }) => name === 'Sheet.getCharts');
    const calls = journal.slice(from).filter((_, at) => at % 6 === 0);
    expect(calls.length).toBeGreaterThan(10);
    const wrong = calls.flatMap(({ call, name }) => {
      google.restore(saved);
      google.run({ ...close, faultAt: call, kind: 'kill-after' });
      tickAt(google, '2024-11-01T02:10:00Z');
      try {
        expect(drawn(google)).toEqual(whole);
        return [];
      } catch (fault) {
        return [`${name} (${call}): ${fault}`];
      }
    });
    expect(wrong).toEqual([]);
  });
});
