import { describe, expect, it } from 'vitest';
import { headersOf } from '../../local/sheet-table';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import { TABS } from '../../src/workbook/tabs/tabs';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { menu } from '../faults/acts/act';
import { shows } from '../promises/shows';
import { colleague, newOffice, officeWith, owner, smallList } from './office';
import { tabOf, words } from './rows-of';
import { lastingState } from './traces';

shows(18);

describe('Thiết lập ban đầu a second time', () => {
  it('reads a complete tab once, and writes nothing', () => {
    const google = officeWith(smallList(60));
    google.press(owner, words.menu.setUp);
    const { dataCalls, journal } = google.press(owner, words.menu.setUp);
    const calls = (name: string) => journal.filter((call) => call.name === name).length;
    expect(calls('Sheet.getSheetValues')).toBe(TABS.length - 1);
    expect(journal.filter(({ cells }) => cells === 'written')).toEqual([]);
    expect(calls('SpreadsheetApp.flush')).toBe(0);
    expect(dataCalls).toBeLessThanOrEqual(40);
    expect(journal.length).toBeLessThanOrEqual(165);
  });

  it('changes nothing', () => {
    shows(13);
    const google = newOffice();
    const before = lastingState(google);
    google.press(owner, words.menu.setUp);
    expect(lastingState(google)).toEqual(before);
  });

  it('creates a deleted tab and a missing trigger again, and changes nothing else', () => {
    const google = newOffice();
    const before = lastingState(google).file;
    google.file.deleteTab(words.tabs.periods.name);
    google.triggers.splice(0, 1);
    google.press(owner, words.menu.setUp);
    const changed = [words.tabs.periods.name, words.tabs.log.name];
    const others = (file: typeof before) => file.tabs.filter(({ name }) => !changed.includes(name));
    expect(others(lastingState(google).file)).toEqual(others(before));
    expect(tabOf(google, 'periods').display).toEqual([Object.values(headersOf('periods', words))]);
    expect(google.triggers.map(({ handler }) => handler).sort()).toEqual(['onSheetEdit', 'tick']);
  });

  it('restores a deleted column and an overwritten dropdown, and says so on screen and in the log', () => {
    const google = newOffice();
    const { name } = words.tabs.units;
    const headers = headersOf('units', words);
    const columns = Object.keys(unitsTab.columns);
    const at = (key: string) => columns.indexOf(key) + 1;
    google.file.removeRules(name, `${cellName(2, at('state'))}:${cellName(50, at('state'))}`);
    google.file.deleteColumn(name, at('phone'));
    const report = google.press(owner, words.menu.setUp);
    const [header = []] = tabOf(google, 'units').display;
    expect(header).toContain(headers.phone);
    const sentences = [
      format(words.setUp.dropdownsMade, { tab: name, columns: headers.state ?? '' }),
      format(words.setUp.columnsMade, { tab: name, columns: headers.phone ?? '' }),
    ];
    const log = tabOf(google, 'log').display.flat().join('\n');
    for (const sentence of sentences) {
      expect(JSON.stringify(report.shown)).toContain(sentence);
      expect(log).toContain(sentence);
    }
  });

  it('removes duplicates of its triggers, and changes no other', () => {
    const google = newOffice();
    const [tick] = google.triggers;
    if (!tick) throw new Error('no trigger');
    google.triggers.push(
      { ...tick, id: 'double' },
      { ...tick, id: 'other', handler: 'somebodyElses' },
    );
    google.press(owner, words.menu.setUp);
    expect(google.triggers.map(({ handler }) => handler)).toEqual([
      'tick',
      'onSheetEdit',
      'somebodyElses',
    ]);
  });

  it('keeps what people have made: their column, texts and formats', () => {
    const google = newOffice();
    const free = cellName(1, Object.keys(unitsTab.columns).length + 1);
    google.type(owner, words.tabs.units.name, free, 'Cột của phòng');
    google.type(owner, words.tabs.templates.name, 'B2', 'Tiêu đề của cơ quan');
    google.file.hideRow(words.tabs.daysOff.name, 5);
    const before = lastingState(google);
    google.press(owner, words.menu.setUp);
    expect(lastingState(google)).toEqual(before);
  });
});

describe('Thiết lập ban đầu by a colleague', () => {
  it('changes nothing when the colleague does not take over', () => {
    const google = newOffice();
    const before = lastingState(google);
    const { shown } = google.press(colleague, words.menu.setUp, { answers: ['NO'] });
    expect(shown[0]).toMatchObject({ text: expect.stringContaining(owner) });
    expect(lastingState(google)).toEqual(before);
  });

  it('makes the colleague the only owner, with a clock trigger and an edit trigger of their own', () => {
    const google = newOffice();
    const file = lastingState(google).file;
    google.press(colleague, words.menu.setUp, { answers: ['YES', 'NO'] });
    const owned = google.triggers
      .filter(({ creator }) => creator === colleague)
      .map(({ handler }) => handler);
    expect(google.properties.script?.owner).toBe(colleague);
    expect(owned).toEqual(['tick', 'onSheetEdit']);
    expect(lastingState(google).file.tabs.map(({ name }) => name)).toEqual(
      file.tabs.map(({ name }) => name),
    );
  });

  it.each(['tick', 'onSheetEdit'] as const)(
    'makes the former owner’s next %s remove their own triggers, and only those',
    (handler) => {
      const google = newOffice();
      google.press(colleague, words.menu.setUp, { answers: ['YES', 'NO'] });
      if (handler === 'tick') google.tick('tick');
      else google.type(owner, words.tabs.units.name, 'B1', 'Tên đơn vị');
      expect(google.triggers.map(({ handler: fn, creator }) => [creator, fn])).toEqual([
        [colleague, 'tick'],
        [colleague, 'onSheetEdit'],
      ]);
    },
  );

  it('makes triggers whose runs are known by their id, be it a text or a number', () => {
    const google = newOffice();
    const trigger = google.triggers.find(({ handler }) => handler === 'tick');
    const runs = [trigger?.id, Number(trigger?.id), Number(trigger?.id) + 1].map((triggerUid) =>
      google.run({ fn: 'tick', context: 'time-trigger', user: owner, args: [{ triggerUid }] }),
    );
    expect(runs.map(({ error }) => error?.message)).toEqual([
      undefined,
      undefined,
      words.errors.notAllowed,
    ]);
  });

  it('leaves the triggers of the former owner to a run of their own', () => {
    const google = newOffice();
    google.press(colleague, words.menu.setUp, { answers: ['YES', 'NO'] });
    const before = lastingState(google);
    google.callFromPage('tick', { triggerUid: 'x' });
    google.run({ fn: 'tick', context: 'dialog-call', user: owner });
    expect(lastingState(google)).toEqual(before);
  });

  it('leaves the file with triggers of its owner, wherever it dies', () => {
    const google = newOffice();
    const saved = google.save();
    const takeOver = { ...menu('setUp', 'YES', 'NO'), user: colleague };
    const calls = google.run(takeOver).journal.filter(({ kind }) => kind === 'data');
    const withoutClock = calls.filter(({ call }) => {
      google.restore(saved);
      google.run({ ...takeOver, faultAt: call, kind: 'kill-after' });
      google.advance(21 * 60_000);
      const now = google.properties.script?.owner;
      return !google.triggers.some((one) => one.creator === now && one.handler === 'tick');
    });
    expect(withoutClock.map(({ name }) => name)).toEqual([]);
  });

  it('has triggers of the former owner made again when they take over again', () => {
    const google = newOffice();
    google.press(colleague, words.menu.setUp, { answers: ['YES', 'NO'] });
    google.tick('tick');
    google.press(owner, words.menu.setUp, { answers: ['YES', 'NO'] });
    google.tick('tick');
    expect(google.triggers.map(({ creator }) => creator)).toEqual([owner, owner]);
  });
});
