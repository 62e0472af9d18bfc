import { cellName } from '../../texts/cell-name';
import { maskAddress } from '../../texts/mask-secrets';
import { cellText } from '../../workbook/cells/read-cell';
import type { ReadPorts } from '../../workbook/ports';
import { TABS } from '../../workbook/tabs/tabs';
import type { MailboxPlace } from '../rules/units-view';

/** Also finds the mailbox masked as in the log. */
export function findMailbox(ports: ReadPorts, mailbox: string): MailboxPlace[] {
  const words = ports.words();
  const masked = maskAddress(mailbox);
  return TABS.filter(({ id }) => id !== '').flatMap((tab) => {
    const { headers, rows } = ports.reader.read(tab);
    return rows.flatMap(({ at, cells }) =>
      cells.flatMap((cell, place) => {
        const text = cellText(cell);
        const parts = text.toLowerCase().split(/\.?[\s,;:<>()"]+|\.$/);
        const isWhole = parts.includes(mailbox);
        if (!isWhole && !parts.includes(masked)) return [];
        return {
          tab: words.tabs[tab.key].name,
          cell: cellName(at, place + 1),
          column: headers[place] ?? '',
          text,
          isMasked: !isWhole,
        };
      }),
    );
  });
}
