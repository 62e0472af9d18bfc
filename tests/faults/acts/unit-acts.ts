import type { AppsScript } from '../../../local/apps-script';
import { importList } from '../../../local/import-list';
import type { ImportOrder } from '../../../src/import/rules/import-order';
import type { UnitChange } from '../../../src/unit-changes/rules/unit-act';
import type { DecisionScope, UnitsView } from '../../../src/unit-changes/rules/units-view';
import { writingOf } from '../../builders/unit-change';
import { viewIn } from '../../builders/units-view';
import { owner } from '../../bundle/office';
import { rowsOf, words } from '../../bundle/rows-of';
import { type Act, confirmsByLatestLink, dialog, menu, once } from './act';
import { listOf } from './offices';

/** Order of the import dialog for all units and two new ones. One has a new mailbox. */
function orderNow(google: AppsScript): ImportOrder {
  const { length } = rowsOf(google, 'units').filter(({ code = '' }) => code.startsWith('PN-'));
  const added = [1, 2].map((at) => [`MOI-${at}`, `Đơn vị mới ${at}`, 'Trường học', '']);
  const list = [...listOf(length), ...added].map((row) =>
    row.map((cell) => cell.replace('dv002', 'moi')),
  );
  const plan: ImportOrder[] = [];
  importList((fn, ...args) => {
    if (fn === 'importUnits') return plan.push(args[0] as ImportOrder);
    return google.call(owner, fn, ...args).result;
  }, list)?.write();
  const [order] = plan;
  if (!order) throw new Error('The list cannot be imported.');
  return order;
}

const imports =
  (trackIn: readonly string[]): Act['does'] =>
  (run, google) =>
    void run(dialog('importUnits', { ...orderNow(google), trackIn }));

type Asked = (view: UnitsView) => Partial<UnitChange> | null;

/** Act of the dialog for unit changes, which reads the rows of the chosen units. Does nothing if it is done. */
const changes =
  (asked: Asked): Act['does'] =>
  (run, google) => {
    const read = (...about: DecisionScope[]) =>
      viewIn(google.call(owner, 'readUnits', ...about).result);
    const change = asked(read());
    if (!change) return;
    const chosen = [...(change.units ?? []), ...(change.heir ? [change.heir] : [])];
    const view = read({ units: chosen.map(({ code }) => code), contacts: null });
    run(dialog('changeUnits', view.seen, writingOf(view, { on: '2024-10-30', ...change })));
  };

const unitNamed = ({ units }: UnitsView, code: string) => {
  const unit = units.find((one) => one.code === code);
  if (!unit) throw new Error(`No unit has the code ${code}.`);
  return unit;
};

/** A change of the third unit and others. Returns nothing if `isDone` says that it was made. */
const changeOf =
  (isDone: (view: UnitsView) => boolean, change: (view: UnitsView) => Partial<UnitChange>): Asked =>
  (view) =>
    isDone(view) ? null : change(view);

const hasEnded = (view: UnitsView) => unitNamed(view, 'PN-003').state === 'ended';

const CHANGES: Readonly<Record<string, Asked>> = {
  rename: changeOf(
    (view) => unitNamed(view, 'PN-001').name === 'Tên mới',
    (view) => ({ act: 'rename', units: [unitNamed(view, 'PN-001')], names: ['Tên mới'] }),
  ),
  split: changeOf(hasEnded, (view) => ({
    ...{ act: 'split', units: [unitNamed(view, 'PN-003')], ends: true },
    names: ['Trường Mẫu 1', 'Trường Mẫu 2'],
  })),
  consolidate: changeOf(hasEnded, (view) => ({
    ...{ act: 'consolidate', names: ['Trường Mẫu'] },
    units: [unitNamed(view, 'PN-001'), unitNamed(view, 'PN-003')],
  })),
  merge: changeOf(hasEnded, (view) => ({
    ...{ act: 'merge', heir: unitNamed(view, 'PN-004') },
    units: [unitNamed(view, 'PN-001'), unitNamed(view, 'PN-003')],
  })),
  suspend: changeOf(
    (view) => unitNamed(view, 'PN-003').state === 'suspended',
    (view) => ({ act: 'suspend', units: [unitNamed(view, 'PN-003')] }),
  ),
  end: changeOf(hasEnded, (view) => ({ act: 'end', units: [unitNamed(view, 'PN-003')] })),
};

/** Acts on units: import, changes, other links and mailboxes. */
export const unitActs: readonly Act[] = [
  { name: 'importUnits', office: 'busy', passing: ['lastImport'], does: imports([]) },
  {
    name: 'importUnits into a dispatch',
    office: 'followed',
    passing: ['lastImport'],
    names: words.health.rowsLeft,
    does: imports(['VB-001']),
  },
  { name: 'undoImport', office: 'imported', does: once(dialog('undoImport')) },
  { name: 'openImport over pasted rows', office: 'pasted', does: once(menu('openImport')) },
  ...Object.entries(CHANGES).map(([act, asked]) => ({
    name: `changeUnits: ${act}`,
    office: 'answered' as const,
    passing: ['lastImport'],
    names: words.health.rowsLeft,
    does: changes(asked),
  })),
  ...(['', 'yes'] as const).map((tell) => ({
    name: tell === '' ? 'useUnitLink: renewed' : 'useUnitLink: renewed and told',
    office: 'followed' as const,
    does: ((run, google) => {
      const unit = rowsOf(google, 'units').find(({ code }) => code === 'PN-002');
      const answers = { unit: 'PN-002', act: 'renew', tell };
      if (unit?.linkVersion === '1') run(dialog('useUnitLink', answers));
    }) satisfies Act['does'],
  })),
  {
    name: 'useUnitLink: renewed for all',
    office: 'followed',
    does: once(dialog('useUnitLink', { act: 'moved', sure: 'yes' })),
    later: confirmsByLatestLink,
  },
  {
    name: 'useUnitLink: leaked',
    office: 'followed',
    does: once(dialog('useUnitLink', { act: 'leaked', sure: 'yes' })),
    later: confirmsByLatestLink,
  },
  {
    name: 'editUnit',
    office: 'followed',
    does: (run, google) => {
      const unit = rowsOf(google, 'units').find(({ code }) => code === 'PN-002') ?? {};
      const { name = '', position = '', contact = '', phone = '', email = '', ccEmail = '' } = unit;
      const shown = { name, position, contact, phone, email, ccEmail };
      const answers = { ...shown, position: 'Văn thư', email: 'moi@phuninh.example.org' };
      run(dialog('editUnit', { ...answers, unit: 'PN-002', seen: JSON.stringify(shown) }));
    },
  },
  {
    name: 'addUnit',
    office: 'followed',
    does: (run, google) => {
      const isThere = rowsOf(google, 'units').some(({ name }) => name === 'Trường mới');
      if (!isThere) run(dialog('addUnit', { newName: 'Trường mới', newBlock: 'Trường học' }));
    },
  },
  {
    name: 'markReturned',
    office: 'followed',
    does: once(dialog('markReturned', ['dv002@phuninh.example.org'])),
  },
];
