import type { Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import type { DecisionChanges } from './units-view';

/**
 * If a change that makes units was begun before, returns the existing codes by the newly planned codes; otherwise
 * `null`. `lastChange` names the act, its day and legal basis and the former units, so a unit of the same name and
 * block with the same `lastChange` comes from the same change.
 */
export function codesOfRepeatedChange(
  added: readonly Unit[],
  units: readonly Unit[],
): ReadonlyMap<string, string> | null {
  const known = new Map(units.map((unit) => [originOf(unit), unit.code]));
  const codes = added.flatMap((unit) => {
    const code = known.get(originOf(unit));
    return code === undefined ? [] : [[unit.code, code] as const];
  });
  return codes.length > 0 && codes.length === added.length ? new Map(codes) : null;
}

function originOf({ name, block, lastChange }: Unit): string {
  return JSON.stringify([nameKey(name), nameKey(block), lastChange]);
}

/** Log lines of a repeated change, with the codes of the units that exist. */
export function withExistingCodes(
  log: DecisionChanges['log'],
  codes: ReadonlyMap<string, string>,
): DecisionChanges['log'] {
  const existing = (text: string) => codes.get(text) ?? text;
  return log.map((line) => ({
    ...line,
    unit: existing(line.unit),
    detail: line.detail.split(' · ').map(existing).join(' · '),
  }));
}
