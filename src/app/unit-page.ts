import { judgeDeadlines } from '../core/deadline';
import type { Directive } from '../core/directive';
import { type Obligation, obligationKey } from '../core/obligation';
import { subordinatesOf, twinOf } from '../core/related-units';
import type { Unit } from '../core/unit';
import {
  isShown,
  pageDirectives,
  type SubordinateList,
  type UnitPageView,
  unitPageView,
} from '../core/unit-page';
import { directivesTab } from '../sheets/directives-tab';
import { readRows } from '../sheets/read-rows';
import { trackingTab } from '../sheets/tracking-tab';
import { unitsTab } from '../sheets/units-tab';
import { findRows } from './find-rows';
import { linkHolder } from './link-holder';
import { directiveOf, readRules, readTab, rowsOf, unitOf } from './office';
import { keptContact } from './office-contact';
import type { Ports } from './ports';
import { verifyToken } from './unit-link';

/** How many subordinate units one page of the list shows. */
const PAGE_LENGTH = 10;

/**
 * Opens the page behind a link. Reads only: mail scanners open links too. Every link that is not valid gets
 * one and the same refusal, and a forged one costs no look at the spreadsheet.
 */
export function openUnitPage(ports: Ports, token: unknown): UnitPageView {
  const refused = { state: 'refused', language: ports.language() } as const;
  if (verifyToken(ports.signer, token) === null) return { ...refused, office: keptContact(ports) };
  const list = unitList(ports);
  const holder = linkHolder(ports, token, list.find);
  if (holder === null) return { ...refused, office: keptContact(ports) };
  const { unit, successorOf } = holder;
  const { settings, plan } = readRules(ports);
  const directives = shownDirectives(ports);
  return unitPageView({
    token: String(token),
    unit,
    successorOf,
    twin: twinOf(unit, list.named),
    subordinates: subordinatesOf(unit, list.named).length,
    directives,
    obligations: obligationsOf(ports, directives, [unit]),
    settings,
    language: ports.language(),
    today: ports.clock.today(),
    rules: plan.deadlines,
  });
}

/** Lists the units below the one that a link opens, with how each stands, a page at a time. Reads only. */
export function listSubordinates(ports: Ports, token: unknown, page: unknown): SubordinateList {
  if (verifyToken(ports.signer, token) === null) return { state: 'refused' };
  const list = unitList(ports);
  const holder = linkHolder(ports, token, list.find);
  if (holder === null || typeof page !== 'number' || !Number.isInteger(page) || page < 0) {
    return { state: 'refused' };
  }
  const all = subordinatesOf(holder.unit, list.named);
  const units = all.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH);
  const directives = shownDirectives(ports);
  const owed = obligationsOf(ports, directives, units);
  const judge = judgeDeadlines(readRules(ports).plan.deadlines, ports.clock.today());
  return {
    state: 'listed',
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE_LENGTH)),
    units: units.map(({ code, name }) => {
      const own = owed.filter(({ unit }) => unit === code);
      return { code, name, directives: pageDirectives(directives, own, judge) };
    }),
  };
}

/** The dispatches that units see. */
function shownDirectives(ports: Ports): Directive[] {
  const rows = rowsOf(readTab(ports, directivesTab, ports.words()));
  return rows.map(directiveOf).filter(isShown);
}

function obligationsOf(
  ports: Ports,
  directives: readonly Directive[],
  units: readonly Pick<Unit, 'code'>[],
): Obligation[] {
  const keys = directives.flatMap(({ id }) => units.map(({ code }) => obligationKey(id, code)));
  return keys.length === 0 ? [] : rowsOf(findRows(ports, trackingTab, 'key', keys));
}

/** Reads code, name and parent of every unit with one call, and a whole row only for those that are asked for. */
function unitList(ports: Ports) {
  const { headers, rows } = ports.workbook.scan(unitsTab, ['code', 'name', 'parent']);
  const named = rows.map(({ at, texts: [code = '', name = '', parent = ''] }) => ({
    at,
    code,
    name,
    parent,
  }));
  const find = (code: string): Unit | undefined => {
    const places = named.filter((unit) => unit.code === code).map(({ at }) => at);
    const grid = { headers, rows: ports.workbook.readPlaces(unitsTab, places, headers.length) };
    const [found] = readRows(unitsTab, grid, ports.words()).rows;
    return found && unitOf(found.row);
  };
  return { named, find };
}
