import type { AppsScript } from '../../apps-script';
import type { StretchAct } from './stretch-act';
import type { TabView } from './tab-view';

type Do<Act> = (file: AppsScript['file'], tab: string, act: Act) => void;
type ActsOn = { readonly [Kind in StretchAct['kind']]: Do<Extract<StretchAct, { kind: Kind }>> };

/** Deleting from last to first does not move the positions still to be deleted. */
const fromLast = (places: readonly number[]) => [...places].sort((a, b) => b - a);

const times = (count: number, act: () => void) => {
  for (let i = 0; i < count; i += 1) act();
};

const ACTS: ActsOn = {
  insertRows: (file, tab, { at, count }) => times(count, () => file.insertRow(tab, at)),
  insertColumns: (file, tab, { at, count }) => times(count, () => file.insertColumn(tab, at)),
  deleteRows(file, tab, { places }) {
    for (const row of fromLast(places)) file.deleteRow(tab, row);
  },
  deleteColumns(file, tab, { places }) {
    for (const column of fromLast(places)) file.deleteColumn(tab, column);
  },
  deleteTab: (file, tab) => file.deleteTab(tab),
  renameTab: (file, tab, { name }) => file.renameTab(tab, name),
  sort: (file, tab, { column, ascending, firstRow }) => file.sort(tab, column, ascending, firstRow),
};

/** Sorting leaves out frozen rows, as in Sheets. */
export function actOnStretch(
  file: AppsScript['file'],
  { name, frozenRows }: Pick<TabView, 'name' | 'frozenRows'>,
  act: StretchAct,
): void {
  const doIt = ACTS[act.kind] as Do<StretchAct>;
  const firstRow = act.kind === 'sort' ? Math.max(act.firstRow, frozenRows + 1) : 0;
  doIt(file, name, act.kind === 'sort' ? { ...act, firstRow } : act);
}
