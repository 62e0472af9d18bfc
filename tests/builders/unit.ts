import { PLAIN_UNIT, type Unit } from '../../src/records/unit';

/** Builds an active unit; only what matters need be said. Its mailbox follows from its code. */
export function unit(fields: Partial<Unit> = {}): Unit {
  const code = fields.code ?? 'PN-001';
  return {
    ...PLAIN_UNIT,
    code,
    name: `Đơn vị ${code}`,
    block: 'Trường học',
    email: `${code.toLowerCase()}@phuninh.example.org`,
    ...fields,
  };
}
