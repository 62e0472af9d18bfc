import { importList } from '../../../local/import-list';
import { headersOf, tableOf } from '../../../local/sheet-table';
import type { UnitChange } from '../../../src/unit-changes/rules/unit-act';
import type { UnitsView } from '../../../src/unit-changes/rules/units-view';
import { writingOf } from '../../../tests/builders/unit-change';
import { viewIn } from '../../../tests/builders/units-view';
import { type Act, call, dayAhead, type Stage, someRow, typeInto } from './stage';

/**
 * Imports a list with two new units and another mailbox of a known unit, and adds the new units to
 * a dispatch. If `isUndone` is true, undoes the import at once.
 */
export const importMore =
  (isUndone: boolean): Act =>
  (stage) => {
    const { code, name, block, email } = headersOf('units', stage.words);
    const { text } = someRow(stage, 'units', (column) => column('email').includes('@'));
    const number = stage.chance.between(100, 999);
    const units = ['A', 'B'].map((letter) => [
      `MOI-${number}${letter}`,
      `Đơn vị mới số ${number}${letter}`,
      text('block'),
      `moi${number}${letter}@phuninh.example.org`,
    ]);
    const changed = [text('code'), text('name'), text('block'), `doi${number}@phuninh.example.org`];
    const list = [[code, name, block, email].map(String), ...units, changed];
    const dispatch = someRow(stage, 'dispatches').text('id');
    importList((fn, ...args) => {
      const [order] = args as [object];
      const handed = fn === 'importUnits' ? [{ ...order, trackIn: [dispatch] }] : args;
      return call(stage, fn, ...handed);
    }, list)?.write();
    if (isUndone) call(stage, 'undoImport');
  };

/** Returns an act that changes `count` active units from today on, as the dialog Thay đổi đơn vị does. */
const changing =
  (count: number, change: (units: UnitsView['units'], stage: Stage) => Partial<UnitChange>): Act =>
  (stage) => {
    const view = viewIn(call(stage, 'readUnits', { units: 'all', contacts: null }));
    const active = view.units.filter(({ state, email }) => state === 'active' && email !== '');
    const first = stage.chance.between(0, active.length - count);
    const asked = change(active.slice(first, first + count), stage);
    call(stage, 'changeUnits', view.seen, writingOf(view, { on: dayAhead(stage), ...asked }));
  };

export const rename = changing(1, (units, { chance }) => ({
  ...{ act: 'rename', units, names: [`Đơn vị đổi tên ${chance.between(1, 999)}`] },
}));

export const split = changing(1, (units, { chance }) => ({
  ...{ act: 'split', units, ends: chance.next() < 0.5 },
  names: [`Đơn vị tách ${chance.between(1, 499)}`, `Đơn vị tách ${chance.between(500, 999)}`],
}));

export const consolidate = changing(2, (units, { chance }) => ({
  ...{ act: 'consolidate', units, names: [`Đơn vị hợp nhất ${chance.between(1, 999)}`] },
}));

export const merge = changing(3, ([heir = null, ...units]) => ({ act: 'merge', units, heir }));

export const end = changing(1, (units) => ({ act: 'end', units }));

export const suspend = changing(1, (units) => ({ act: 'suspend', units }));

/** Suspends a unit by the dropdown of the tab Đơn vị. */
export const restInSheet: Act = (stage) => {
  const { active, suspended } = stage.words.choices.unitState;
  const row = someRow(stage, 'units', (text) => text('state') === active);
  typeInto(stage, row, { column: 'state', text: suspended });
};

/** Types a valid mailbox over that of one unit, and an invalid one over that of another. */
export const correctMailboxes: Act = (stage) => {
  const hasMailbox = (text: (column: string) => string) => text('email').includes('@');
  for (const text of ['moi@phuninh.example.org', 'khong-co-a-cong']) {
    typeInto(stage, someRow(stage, 'units', hasMailbox), { column: 'email', text });
  }
};

/** Pastes two units without codes below the list and opens the import. */
export const pasteUnits: Act = (stage) => {
  const table = tableOf(stage.google, 'units', stage.words);
  const last = Math.max(...table.rows.map(({ at }) => at));
  for (const down of [1, 2]) {
    const row = { at: last + down, cells: [] };
    const type = (column: string, text: string) =>
      stage.google.file.type(table.name, table.cell(row, column), text);
    type('name', ` Chi bộ  thôn ${down}`);
    type('email', `Thon${down}@phuninh.example.org`);
  }
  stage.google.press(stage.user, stage.words.menu.openImport);
};

/** Looks up a mailbox, everything stored about a unit, the day's work, and a letter of the outbox. */
export const lookUnitUp: Act = (stage) => {
  const { text } = someRow(stage, 'units', (column) => column('email').includes('@'));
  call(stage, 'findMailbox', text('email'));
  call(stage, 'readUnitFile', text('code'));
  call(stage, 'readToday');
  const letter = someRow(stage, 'outbox').text('id');
  stage.google.call(stage.user, 'previewOutboxLetter', letter);
};
