import type { UnitState } from '../../records/unit';
import { plainLetters } from '../../texts/likeness';

/** How lists begin a unit's state, in plain letters (y as i). */
const STATES: readonly (readonly [RegExp, UnitState])[] = [
  [/^$|^(dang )?hoat dong|^active/, 'active'],
  [/^(dang )?tam (dung|ngung)|^suspended/, 'suspended'],
  [/^(da )?(ket thuc|sap nhap|hop nhat|giai the|ngung|dung|thoi)|^(ceased|ended)/, 'ended'],
];

/** The state of a unit; null if it is not understood. Empty means active. */
export function unitStateOf(text: string): UnitState | null {
  const plain = plainLetters(text);
  return STATES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
