import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { SettingKey } from '../../src/records/settings';
import type { TabKey } from '../../src/records/tab-key';
import type { UnitChange } from '../../src/unit-changes/rules/unit-act';
import { acknowledgeAnswer } from '../builders/answers';
import { OWN_NAMES } from '../builders/own-names';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { backedUp, freshFile, putBack } from './backup-office';
import { dispatch } from './dispatch';
import { linkIn, officeWith, owner, sendAll, tickAt, typeSetting } from './office';
import { cellAt, rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

const DROPDOWN_SETTINGS = [
  'lettersWithoutLink',
  'periodKind',
  'reportLayout',
  'needsApproval',
] as const;

/** Every code, name and block is a name that every object has, and so is a column of the office's own. */
const list = [
  ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email', 'constructor'],
  ...OWN_NAMES.map((name, at) => [name, name, name, `dv${at}@don-vi.example.org`, name]),
];

const office = () => {
  const google = officeWith(list);
  sendAll(google);
  return google;
};

function typeWithoutRules(google: AppsScript, tab: TabKey, cell: string, text: string): void {
  const { name } = tabOf(google, tab);
  google.file.removeRules(name, cell);
  google.type(owner, name, cell, text);
}

describe('units whose code, name and block every object has', () => {
  const google = office();
  const links = google.letters.map(linkIn);
  const saved = google.save();

  it('are imported and written to', () => {
    const units = rowsOf(google, 'units').map(({ code, name, block }) => [code, name, block]);
    expect(units).toEqual(OWN_NAMES.map((name) => [name, name, name]));
    expect(new Set(links).size).toBe(OWN_NAMES.length);
  });

  it.each(OWN_NAMES.map((name, at) => [name, at] as const))('answer: %s', (name, at) => {
    google.restore(saved);
    const view = pageViewOf(google.visit(links[at] ?? ''));
    expect(view).toMatchObject({ state: 'open', unitName: name });
    const answer = { ...acknowledgeAnswer(), position: name, incomingNumber: name };
    const { result } = google.callFromPage('confirmReceipt', view.token, answer, 'a1'.repeat(16));
    expect((result as AnswerOutcome).state).toBe('recorded');
    const row = rowsOf(google, 'tracking').find(({ unitCode }) => unitCode === name);
    expect(row).toMatchObject({ acknowledge: 'Đã xác nhận', incomingNumber: name });
  });

  it('have an unknown stage or answer refused in a sentence', () => {
    google.restore(saved);
    const { token } = pageViewOf(google.visit(links[0] ?? ''));
    for (const name of OWN_NAMES) {
      const answer = { [name]: name, entries: [{ form: name, audience: { [name]: 1 } }] };
      const { error, result } = google.callFromPage('reportResult', token, answer, name);
      expect([error, (result as AnswerOutcome).state]).toEqual([undefined, 'refused']);
    }
  });

  it.each(OWN_NAMES)('are renamed, merged and ended: %s', (name) => {
    google.restore(saved);
    const change = (fields: (units: UnitChange['units']) => Partial<UnitChange>) => {
      const { result } = google.call(owner, 'readUnits', { units: 'all', contacts: null });
      const view = viewIn(result);
      const writing = writingOf(view, { on: '2024-10-01', ...fields(view.units) });
      expect(google.call(owner, 'changeUnits', view.seen, writing).result).toEqual({ done: true });
    };
    const at = OWN_NAMES.indexOf(name);
    const others = OWN_NAMES.filter((other) => other !== name);
    change((units) => ({ act: 'rename', units: units.slice(at, at + 1), names: ['Tên mới'] }));
    expect(rowsOf(google, 'units')[at]).toMatchObject({ code: name, name: 'Tên mới' });
    change((units) => ({
      act: 'merge',
      units: units.filter(({ code }) => code !== name),
      heir: units[at] ?? null,
    }));
    const ended = rowsOf(google, 'units').filter(
      ({ state }) => state === words.choices.unitState.ended,
    );
    expect(ended.map(({ code }) => code)).toEqual(others);
  });

  it('go through a backup that is put back', async () => {
    google.restore(saved);
    const { bytes } = await backedUp(google);
    const fresh = freshFile();
    await putBack(fresh, bytes);
    expect(rowsOf(fresh, 'units')).toEqual(rowsOf(google, 'units'));
    expect(rowsOf(fresh, 'tracking')).toEqual(rowsOf(google, 'tracking'));
  });

  it('are in every dialog, letter and summary', () => {
    google.restore(saved);
    google.call(
      owner,
      'addDispatch',
      dispatch({ number: '12/constructor-toString', subject: '__proto__' }),
    );
    for (const name of Object.keys(words.menu) as (keyof typeof words.menu)[]) {
      if (!name.startsWith('open')) continue;
      expect([name, google.press(owner, words.menu[name]).error]).toEqual([name, undefined]);
    }
    const runs = tickAt(google, '2024-11-07T02:00:00Z');
    expect(runs.flatMap(({ error }) => error ?? [])).toEqual([]);
  });
});

describe.each(OWN_NAMES)(
  'a name that every object has is reported where it is no choice: %s',
  (name) => {
    const google = office();
    const health = () => {
      const view = dialogViewOf(google.press(owner, words.menu.openHealth));
      return (view.sections as { lines: { text: string }[] }[]).flatMap(({ lines }) =>
        lines.map(({ text }) => text),
      );
    };

    it.each(DROPDOWN_SETTINGS)('as a setting: %s', (key: SettingKey) => {
      typeSetting(google, key, name);
      const line = health().find((text) => text.includes(words.settings[key]));
      expect(line).toContain(name);
    });

    it.each([
      ['units', 'state', 3],
      ['dispatches', 'state', 2],
    ] as const)('in a cell without its dropdown: %s, %s', (tab, column, row) => {
      const cell = cellAt(google, tab, column, row);
      typeWithoutRules(google, tab, cell, name);
      expect(health().some((text) => text.includes(name) && text.includes(cell))).toBe(true);
    });

    it('in an answer, where the earlier one is put back', () => {
      const cell = cellAt(google, 'tracking', 'acknowledge', 4);
      const { acknowledged } = words.choices.acknowledgeState;
      google.type(owner, words.tabs.tracking.name, cell, acknowledged);
      typeWithoutRules(google, 'tracking', cell, name);
      expect(rowsOf(google, 'tracking')[1]?.acknowledge).toBe(acknowledged);
    });
  },
);
