import type { Directive } from '../core/directive';
import type { Unit } from '../core/unit';
import { type UnitPageView, unitPageView } from '../core/unit-page';
import { directivesTab } from '../sheets/directives-tab';
import { type Rows, readRows } from '../sheets/read-rows';
import { trackingTab } from '../sheets/tracking-tab';
import { unitsTab } from '../sheets/units-tab';
import { directiveOf, type OfficeRules, readRules, readTab, rowsOf, unitOf } from './office';
import type { Ports } from './ports';
import { verifyToken } from './unit-link';

/** What a valid link opens: the unit, its rows, and the dispatches they are about. */
export interface UnitDesk {
  readonly token: string;
  readonly rules: OfficeRules;
  readonly unit: Unit;
  readonly tracking: Rows<typeof trackingTab>;
  readonly directives: readonly Directive[];
}

/**
 * Opens the page behind a link. Reads only: mail scanners open links too. Every link that is not valid gets
 * one and the same refusal, and a forged one costs no look at the spreadsheet.
 */
export function openUnitPage(ports: Ports, token: unknown): UnitPageView {
  const desk = unitDesk(ports, token);
  return desk === null ? refusal(ports) : viewOf(ports, desk);
}

/** The one refusal. */
export function refusal(ports: Ports): UnitPageView {
  return { state: 'refused', language: ports.language() };
}

/** Reads what a link opens: the unit's own rows only. Null when the link is not valid. */
export function unitDesk(ports: Ports, token: unknown): UnitDesk | null {
  const claim = verifyToken(ports.signer, token);
  if (claim === null) return null;
  const rules = readRules(ports);
  const { words } = rules;
  const [row] = readRows(unitsTab, ports.workbook.find(unitsTab, 'code', claim.unit), words).rows;
  if (!row) return null;
  const unit = unitOf(row.row);
  if (unit.linkVersion !== claim.version || unit.state === 'ended') return null;
  return {
    token: String(token),
    rules,
    unit,
    tracking: readRows(trackingTab, ports.workbook.find(trackingTab, 'unit', claim.unit), words),
    directives: rowsOf(readTab(ports, directivesTab, words)).map(directiveOf),
  };
}

/** Shows a unit its dispatches as they stand now. */
export function viewOf(
  ports: Ports,
  { token, rules, unit, tracking, directives }: UnitDesk,
): UnitPageView {
  return unitPageView({
    token,
    unit,
    directives,
    obligations: rowsOf(tracking),
    settings: rules.settings,
    language: ports.language(),
    today: ports.clock.today(),
    rules: rules.plan.deadlines,
  });
}
