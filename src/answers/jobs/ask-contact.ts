import type { Unit } from '../../records/unit';
import { findLinkOwner, unitByCode, unitRow } from '../../units/jobs/link-owner';
import type { ChangePorts, Ports } from '../../workbook/ports';
import { hasOtherSchema } from '../../workbook/reading/file-version';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { thenCheck } from '../../workbook/writing/until-settled';
import { isLogReadable, writeLog } from '../../workbook/writing/write-log';
import { beginChange } from '../../workbook/writing/write-rows';
import {
  type AskedContact,
  type ContactOutcome,
  contactProblems,
  pageContactRequest,
  parseAskedContact,
} from '../rules/contact-request';
import { countedRequest, recallRequest, requestKey } from '../rules/request-memory';
import { parseSeenRow } from '../rules/seen-rows';
import { parseRequestId } from '../rules/sent-answer';

type UnitRow = ReturnType<typeof unitRow>;

/** Records that a unit asks to change its contact. Nothing changes before the office agrees. */
export function askContact(
  ports: Ports,
  token: unknown,
  sent: { readonly asked: unknown; readonly request: unknown; readonly row?: unknown },
): ContactOutcome {
  const asked = parseAskedContact(sent.asked);
  const id = parseRequestId(sent.request);
  if (!asked || !id) return { state: 'refused' };
  const problems = contactProblems(asked);
  if (problems.length > 0) return { state: 'problems', problems };
  return forOwner(ports, token, sent.row, (unit) =>
    record(ports, unit, asked, requestKey(id, asked)),
  );
}

/** Takes back the unit's request, if it still waits. */
export function withdrawContact(ports: Ports, token: unknown, row?: unknown): ContactOutcome {
  return forOwner(ports, token, row, (unit) => {
    const found = unit.row;
    if (found?.row.contactRequest?.state !== 'open')
      return { state: 'changed', contact: pageContactRequest(found?.row.contactRequest ?? null) };
    writeUnit(ports, unit, { contactRequest: null }, 'requestWithdrawn');
    return { state: 'recorded', contact: null };
  });
}

/** `row` is the row number of Đơn vị that the page has seen. */
function forOwner(
  ports: Ports,
  token: unknown,
  row: unknown,
  job: (unit: UnitRow) => ContactOutcome,
): ContactOutcome {
  if (hasOtherSchema(ports)) return { state: 'unavailable' };
  const hint = parseSeenRow(row);
  const found = findLinkOwner(ports, token, (code) => unitByCode(ports, code, hint));
  if (!found.ok) return { state: found.reason };
  isLogReadable(ports);
  const { code } = found.owner.unit;
  const outcome = ports.tryWithLock(() => job(unitRow(ports, code, hint)));
  return outcome.ran ? outcome.value : { state: 'busy' };
}

function record(
  ports: ChangePorts,
  unit: UnitRow,
  asked: AskedContact,
  request: string,
): ContactOutcome {
  const found = unit.row;
  if (!found) return { state: 'refused' };
  const { row } = found;
  if (recallRequest(row.requests, request))
    return { state: 'recorded', contact: pageContactRequest(row.contactRequest) };
  if (row.contactRequest?.state === 'open')
    return { state: 'changed', contact: pageContactRequest(row.contactRequest) };
  const now = ports.clock.now();
  const memory = countedRequest(row.requests, { request, now });
  if (!memory.ok) return { state: 'limited' };
  const contactRequest = { state: 'open', at: now, ...asked } as const;
  writeUnit(ports, unit, { contactRequest, requests: memory.requests }, 'requested');
  return { state: 'recorded', contact: pageContactRequest(contactRequest) };
}

/** The log line has none of the data. */
function writeUnit(
  ports: ChangePorts,
  unit: UnitRow,
  change: Partial<Pick<Unit, 'contactRequest' | 'requests'>>,
  event: 'requested' | 'requestWithdrawn',
): void {
  const found = unit.row;
  if (!found) return;
  const words = ports.words();
  const { contactAsked, contactWithdrawn } = words.says;
  const check = beginChange(ports, unitsTab, unit.read, new Map([[found.at, change]]));
  const line = {
    ...{ event, unit: found.row.code, who: words.choices.channel.page, manner: 'auto' as const },
    detail: event === 'requested' ? contactAsked : contactWithdrawn,
  };
  thenCheck(() => writeLog(ports, words, [line]), check);
}
