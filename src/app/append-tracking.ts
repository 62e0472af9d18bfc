import type { Directive } from '../core/directive';
import { newObligation } from '../core/obligation';
import type { Unit } from '../core/unit';
import { trackingTab } from '../sheets/tracking-tab';
import type { Words } from '../words/words';
import { readTab } from './office';
import type { Ports } from './ports';
import { addRows } from './write-rows';

/** A dispatch with units that are to be followed up in it. */
export interface Asked {
  readonly directive: Directive;
  readonly units: readonly Unit[];
}

/** Adds to Theo dõi a row for each unit of each dispatch, with one write. */
export function appendTracking(ports: Ports, asked: readonly Asked[], words: Words): void {
  const rows = asked.flatMap(({ directive, units }) =>
    units.map((unit) => ({
      ...newObligation(directive.id, unit.code),
      number: directive.number,
      unitName: unit.name,
      block: unit.block,
      standing: '',
      reminders: 0,
      lastRemindedOn: null,
      changedBy: '',
      changedAt: null,
      note: '',
    })),
  );
  if (rows.length > 0) addRows(ports, trackingTab, readTab(ports, trackingTab, words), rows);
}
