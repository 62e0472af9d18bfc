import type { Directive } from '../../records/directive';
import { newObligation } from '../../records/obligation';
import type { Recipient } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { readTab } from '../../workbook/reading/office';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { addRows } from '../../workbook/writing/write-rows';

/** A dispatch with units that are to get a row in it. */
export interface Asked {
  readonly directive: Directive;
  readonly recipients: readonly Recipient[];
}

/** Adds to Theo dõi a row for each unit of each dispatch, with one write. */
export function appendTracking(ports: Ports, asked: readonly Asked[], words: Words): void {
  const rows = asked.flatMap(({ directive, recipients }) =>
    recipients.map(({ unit, role }) =>
      trackingRow(newObligation(directive.id, unit.code, role), directive, unit),
    ),
  );
  if (rows.length > 0) addRows(ports, trackingTab, readTab(ports, trackingTab, words), rows);
}
