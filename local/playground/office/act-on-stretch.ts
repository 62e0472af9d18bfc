import type { AppsScript } from '../../apps-script';
import type { StretchAct } from './stretch-act';

type ActsOn = {
  readonly [Kind in StretchAct['kind']]: (
    file: AppsScript['file'],
    tab: string,
    act: Extract<StretchAct, { kind: Kind }>,
  ) => void;
};

/** Deleting goes from the last to the first, so that the places of the others stay. */
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
  sort: (file, tab, { column, ascending, firstRow }) => file.sort(tab, column, ascending, firstRow),
};

/** Does to whole rows and columns of a tab what a person did. */
export function actOnStretch(file: AppsScript['file'], tab: string, act: StretchAct): void {
  const doIt = ACTS[act.kind] as (file: AppsScript['file'], tab: string, act: StretchAct) => void;
  doIt(file, tab, act);
}
