import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import type { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { dispatchKey } from '../rules/dispatch-key';

/** Sentences about rows of Văn bản that repeat a part (Mục) of an earlier row. `isNamed` selects the rows. */
export function repeatedParts(
  { rows }: Rows<typeof dispatchesTab>,
  { health, tabs }: Words,
  isNamed: (at: number) => boolean = () => true,
): string[] {
  const labelled = rows.filter(({ row }) => row.label !== '');
  return [...groupBy(labelled, ({ row }) => dispatchKey(row)).values()].flatMap(
    ([first, ...others]) =>
      others
        .filter(({ at }) => isNamed(at) || isNamed(first.at))
        .map(({ at, row: { label, number, issuedOn } }) =>
          format(health.partTwice, {
            ...{ tab: tabs.dispatches.name, row: at, label, number },
            ...{ day: formatDay(issuedOn), first: first.at },
          }),
        ),
  );
}
