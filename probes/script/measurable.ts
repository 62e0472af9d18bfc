import { PROBES } from '../asked/all-probes';
import { type Place, placesOf } from '../read/probe';

/** Place of a probe that the page measures itself; `null` for other names. */
export function measurable(name: string): Place | null {
  const found = PROBES.find((probe) => probe.name === name && !probe.ask);
  return (found && placesOf(found)[0]) ?? null;
}
