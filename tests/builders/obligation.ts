import { toDispatchId } from '../../src/records/dispatch';
import { newObligation, type Obligation } from '../../src/records/obligation';
import { toUnitCode } from '../../src/records/unit';
import type { Plain } from './plain';

/** An obligation. By default it has no answers. */
export function obligation(fields: Plain<Partial<Omit<Obligation, 'key'>>> = {}): Obligation {
  const dispatch = toDispatchId(fields.dispatchId ?? 'VB-001');
  const unit = toUnitCode(fields.unitCode ?? 'PN-001');
  return { ...newObligation(dispatch, unit), ...fields, dispatchId: dispatch, unitCode: unit };
}
