import type { UnitState } from '../../records/unit';
import { plainLetters } from '../../texts/likeness';

/** The beginnings of what lists write as the state of a unit, in plain letters (y as i). */
const STATES: readonly (readonly [RegExp, UnitState])[] = [
  [/^$|^(dang )?hoat dong|^active/, 'active'],
  [/^(dang )?tam (dung|ngung)|^suspended/, 'suspended'],
  [/^(da )?(ket thuc|sap nhap|hop nhat|giai the|ngung|dung|thoi)|^(ceased|ended)/, 'ended'],
];

/** Reads the state of a unit as lists write it; null when it is not understood. An empty one is active. */
export function unitStateOf(text: string): UnitState | null {
  const plain = plainLetters(text);
  return STATES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
