import type { Moment } from '../../calendar/moment';
import type { Unit } from '../../records/unit';
import { unitRow } from '../../units/jobs/link-owner';
import type { ChangePorts } from '../../workbook/ports';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { Check } from '../../workbook/writing/until-settled';
import { beginChange } from '../../workbook/writing/write-rows';
import { countedRequest } from '../rules/request-memory';

/** Nothing to count: no request, or one that was counted before its run was interrupted. */
export const COUNTED = { ok: true, check: () => {} } as const;

interface SentRequest {
  readonly unit: Pick<Unit, 'code'>;
  /** Key from `requestKey`. */
  readonly request: string;
  readonly now: Moment;
  /** Row number in which the page has seen the unit. */
  readonly hint: number;
}

/**
 * Counts a request about a dispatch in the unit's row. The caller must hold the lock; it flushes, then runs
 * `check`. `ok` is false if the unit has sent enough requests today.
 */
export function countRequest(
  ports: ChangePorts,
  sent: SentRequest,
): { readonly ok: true; readonly check: Check } | { readonly ok: false } {
  const { row: found, read } = unitRow(ports, sent.unit.code, sent.hint);
  if (!found) return COUNTED;
  const memory = countedRequest(found.row.requests, sent);
  if (!memory.ok) return memory;
  if (memory.requests === found.row.requests) return COUNTED;
  const { requests } = memory;
  const check = beginChange(ports, unitsTab, read, new Map([[found.at, { requests }]]));
  return { ok: true, check };
}
