import type { UnitState } from '../../records/unit';
import { plainLetters } from '../../texts/plain-letters';

/** Beginnings of texts for a unit's state, converted by `plainLetters` (y as i). */
const STATES: readonly (readonly [RegExp, UnitState])[] = [
  [/^$|^(dang )?hoat dong|^active/, 'active'],
  [/^(dang )?tam (dung|ngung)|^suspended/, 'suspended'],
  [/^(da )?(ket thuc|sap nhap|hop nhat|giai the|ngung|dung|thoi)|^(ceased|ended)/, 'ended'],
];

export function unitStateOf(text: string): UnitState | null {
  const plain = plainLetters(text);
  return STATES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
