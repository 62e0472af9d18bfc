import { settledOffice, settleWhole } from '../../unit-changes/jobs/settled-office';
import type { Ports } from '../../workbook/ports';
import type { Office, OfficeRules } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { withLock } from '../../workbook/with-lock';
import { idAt } from '../../workbook/writing/row-ids';
import { type Beginning, checkedPlan, type Planned } from './queue-letters';

/**
 * Reads the office and plans today's letters while others go on writing, and hands both to a section. Where letters were
 * queued meanwhile, or rows of Hộp thư đi have moved, all is read and planned once more under the lock, so that none is
 * queued twice; whatever else has changed is found when a letter is claimed, as after hours in the queue.
 */
export function withPlan<T>(
  ports: Ports,
  { beginning, rules }: { beginning: Beginning; rules?: OfficeRules },
  section: (planned: Planned) => T,
): T {
  const planned = (office: Office) => ({ office, plan: checkedPlan(ports, office, beginning) });
  const before = planned(settledOffice(ports, rules));
  const { outbox } = before.office;
  return withLock(ports, () => {
    const known = outbox.grid.rows.map((row) => idAt(outboxTab, outbox, row));
    const ids = ports.workbook.scan(outboxTab, ['id']).rows.map(({ texts }) => texts[0]);
    const isSame = JSON.stringify(ids) === JSON.stringify(known);
    return section(isSame ? before : planned(settleWhole(ports, before.office)));
  });
}
