import { newObligation, type Obligation } from '../../src/records/obligation';

/** Builds what a unit owes: nothing answered unless said. */
export function obligation(fields: Partial<Omit<Obligation, 'key'>> = {}): Obligation {
  const { dispatch = 'VB-001', unit = 'PN-001' } = fields;
  return { ...newObligation(dispatch, unit), ...fields };
}
