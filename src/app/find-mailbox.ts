import { maskAddress } from '../core/log-entry';
import { cellName } from '../core/problem';
import type { MailboxPlace } from '../core/units-view';
import { cellText } from '../sheets/read-cell';
import { TABS } from '../sheets/tabs';
import type { Ports } from './ports';

/** Finds every cell in which a mailbox stands, in full or hidden as in the log. Writes nothing. */
export function findMailbox(ports: Ports, mailbox: string): MailboxPlace[] {
  const words = ports.words();
  const masked = maskAddress(mailbox);
  return TABS.filter(({ id }) => id !== '').flatMap((tab) => {
    const { headers, rows } = ports.workbook.read(tab);
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
