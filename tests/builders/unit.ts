import type { Unit } from '../../src/core/unit';

/** Builds an active unit; only what matters need be said. Its mailbox follows from its code. */
export function unit(fields: Partial<Unit> = {}): Unit {
  const code = fields.code ?? 'PN-001';
  return {
    code,
    name: `Đơn vị ${code}`,
    shortName: '',
    block: 'Trường học',
    kind: '',
    parent: '',
    contact: '',
    position: '',
    email: `${code.toLowerCase()}@phuninh.example.org`,
    returnedEmail: '',
    ccEmail: '',
    phone: '',
    state: 'active',
    formerNames: '',
    linkVersion: 1,
    note: '',
    ...fields,
  };
}
