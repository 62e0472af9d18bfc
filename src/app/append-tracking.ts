import type { Directive } from '../core/directive';
import { newObligation } from '../core/obligation';
import type { Recipient } from '../core/recipients';
import { trackingTab } from '../sheets/tracking-tab';
import type { Words } from '../words/words';
import { readTab } from './office';
import type { Ports } from './ports';
import { trackingRow } from './tracking-row';
import { addRows } from './write-rows';

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
