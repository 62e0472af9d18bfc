import { readSettledOffice, settleUnderLock } from '../../unit-changes/jobs/settled-office';
import type { Ports } from '../../workbook/ports';
import type { Office, OfficeRules } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { withLock } from '../../workbook/with-lock';
import { idAt } from '../../workbook/writing/row-ids';
import { checkedPlan, type DraftStart, type Planned } from './queue-letters';

/**
 * Reads and plans without the lock, then runs `section` under the lock. If letters were queued meanwhile or
 * rows of Hộp thư đi have moved, reads and plans again under the lock, so that no letter is queued twice.
 */
export function withPlan<T>(
  ports: Ports,
  {
    beginning,
    regardless,
    rules,
  }: { beginning: DraftStart; regardless?: readonly string[]; rules?: OfficeRules },
  section: (planned: Planned) => T,
): T {
  const planned = (office: Office) => ({
    office,
    plan: checkedPlan(ports, office, beginning, regardless),
  });
  const before = planned(readSettledOffice(ports, rules));
  const { outbox } = before.office;
  return withLock(ports, () => {
    const known = outbox.grid.rows.map((row) => idAt(outboxTab, outbox, row));
    const ids = ports.reader.scan(outboxTab, ['id']).rows.map(({ texts }) => texts[0]);
    const isSame = idList(ids) === idList(known);
    return section(isSame ? before : planned(settleUnderLock(ports, before.office)));
  });
}

/** Rows without an id at the end of the tab do not count. */
function idList(ids: readonly (string | undefined)[]): string {
  return ids.join('\n').trimEnd();
}
