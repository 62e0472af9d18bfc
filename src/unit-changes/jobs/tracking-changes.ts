import type { Dispatch } from '../../records/dispatch';
import { newObligation } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import type { NewRow } from '../../workbook/cells/tab';
import { trackingRow } from '../../workbook/reading/tracking-row';
import type { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { DecisionChanges } from '../rules/units-view';

/** Leaves out rows whose dispatch or unit is not among the given ones. */
export function newTrackingRows(
  owed: DecisionChanges['owed'],
  dispatches: readonly Pick<Dispatch, 'id' | 'number' | 'label' | 'asks'>[],
  units: readonly Unit[],
): NewRow<typeof trackingTab>[] {
  return owed.flatMap((cells) => {
    const dispatch = dispatches.find(({ id }) => id === cells.dispatchId);
    const unit = units.find(({ code }) => code === cells.unitCode);
    const obligation = { ...newObligation(cells.dispatchId, cells.unitCode), ...cells };
    return dispatch && unit ? trackingRow(obligation, dispatch, unit) : [];
  });
}

/** `lastImport` may contain earlier contact data, so any change of a row clears it. */
export const NOT_IMPORTED = { lastImport: '' };

export function notImported<Change>(
  changes: Readonly<Record<string, Change>>,
): Record<string, Change & typeof NOT_IMPORTED> {
  return Object.fromEntries(
    Object.entries(changes).map(([key, change]) => [key, { ...change, ...NOT_IMPORTED }]),
  );
}
