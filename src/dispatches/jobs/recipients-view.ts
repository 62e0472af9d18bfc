import type { FormAnswers } from '../../forms/form-view';
import { type Dispatch, toDispatchId } from '../../records/dispatch';
import { existsOn, type Unit } from '../../records/unit';
import { groupBy, indexBy } from '../../texts/group-by';
import { registerPastedUnits } from '../../units/jobs/register-pasted-units';
import { exemptionReason } from '../../units/rules/recipients';
import type { Ports, ReadPorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { DispatchRecipients, RecipientsView } from '../recipients-view';
import { missingRecipients } from '../rules/missing-recipients';
import { openDispatches, whichRow } from './find-obligation';

/**
 * Preselects the dispatch of the row at the cursor, otherwise the first one that lacks rows. Throws a user-facing
 * Error if every dispatch is closed or cancelled.
 */
export function recipientsView(ports: Ports, chosen?: FormAnswers): RecipientsView {
  const words = ports.words();
  const unitRows = rowsOf(registerPastedUnits(ports));
  const open = openDispatches(ports, words);
  const { dispatches, dispatch, units } = whichRow(ports, words, open, unitRows);
  const all = unitRows.map(unitOf);
  const { rows } = ports.reader.scan(trackingTab, ['key']);
  const keys = new Set(rows.map(({ texts: [key = ''] }) => key));
  const [lacking] = missingRecipients(open.map(dispatchOf), all, keys, ports.clock.today());
  const first = chosen?.dispatch ?? lacking?.dispatch.id ?? dispatch;
  return { language: ports.language(), dispatches, units, current: readRecipients(ports, first) };
}

/** Throws a user-facing Error if the dispatch is gone. */
export function readRecipients(ports: Ports, id: string): DispatchRecipients {
  const words = ports.words();
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const dispatch = dispatches.find((one) => one.id === toDispatchId(id));
  if (!dispatch) throw new Error(words.errors.noDispatch);
  return recipientsNow(ports, dispatch, rowsOf(readTab(ports, unitsTab, words)).map(unitOf));
}

function recipientsNow(
  ports: ReadPorts & Pick<Ports, 'clock'>,
  dispatch: Dispatch,
  units: readonly Unit[],
): DispatchRecipients {
  const today = ports.clock.today();
  const rows = rowsOf(matchingRows(ports, trackingTab, 'dispatchId', [dispatch.id]));
  const byCode = indexBy(rows, 'unitCode');
  const keys = new Set(rows.map(({ key }) => key));
  const [lacking] = missingRecipients([dispatch], units, keys, today);
  const active = units.filter((unit) => unit.state === 'active' && existsOn(unit, today));
  const blocks = [...groupBy(active, ({ block }) => block)].map(([block, own]) => {
    const reasons = own.flatMap((unit) => {
      const row = byCode.get(unit.code);
      return row ? [exemptionReason(row, unit)] : [];
    });
    const count = (reason: string | null) => reasons.filter((one) => one === reason).length;
    return {
      block,
      units: own.length,
      owing: count(null),
      informed: count('informed'),
      exempt: count('exempt'),
    };
  });
  return { dispatch: dispatch.id, blocks, missing: lacking?.units.length ?? 0 };
}
