import type { Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import type { DecisionChanges } from './units-view';

/**
 * Existing codes by newly planned codes if the same change was begun before; otherwise `null`. `lastChange`
 * names the act, its day, its legal basis and the former units, so it identifies a change.
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

/** Replaces newly planned codes by the codes of the units that exist. */
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
