import { toUnitCode, UNIT_DEFAULTS, type Unit } from '../../src/records/unit';
import type { Plain } from './plain';

/** An active unit. By default its mailbox is made from its code. */
export function unit(fields: Plain<Partial<Unit>> = {}): Unit {
  const code = toUnitCode(fields.code ?? 'PN-001');
  const successors = (fields.successors ?? []).map(toUnitCode);
  return {
    ...UNIT_DEFAULTS,
    name: `Đơn vị ${code}`,
    block: 'Trường học',
    email: `${code.toLowerCase()}@phuninh.example.org`,
    ...fields,
    code,
    successors,
  };
}
