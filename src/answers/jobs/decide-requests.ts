import { type Day, formatDay } from '../../calendar/day';
import { dayOfMoment } from '../../calendar/moment';
import { findTrackedRows, trackedWrite } from '../../dispatches/jobs/tracked-rows';
import { statusCellsByDispatch } from '../../dispatches/jobs/tracking-copies';
import {
  EXTENSION_FIELD,
  effectiveDeadline,
  openStages,
} from '../../dispatches/rules/obligation-status';
import { openRequests } from '../../dispatches/rules/open-requests';
import { fieldText, invalidForm, invalidFormIfAny } from '../../forms/form-fields';
import type { FormOutcome } from '../../forms/form-view';
import { type Dispatch, isOver } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import type { Obligation, ObligationChange } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import { type UnitRequest, withoutRequest, withRequest } from '../../records/unit-request';
import { format } from '../../texts/format';
import { groupBy, indexBy } from '../../texts/group-by';
import { shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import { describeRequest } from '../../workbook/cells/kinds/unit-requests';
import { planThenWrite } from '../../workbook/plan-then-write';
import type { LockPorts, OfficePorts, Ports } from '../../workbook/ports';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { openWorkOf, readOpenTracking } from '../../workbook/reading/open-work';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { RequestDecision, RequestId, RequestsView } from '../rules/requests-view';
import { reasonProblems } from './reason-problems';

export function requestsView(ports: Ports): RequestsView {
  const words = ports.words();
  const dispatches = readDispatches(ports, words);
  const units = rowsOf(readTab(ports, unitsTab, words));
  const byCode = indexBy(units, 'code');
  const open = [...dispatches.values()].filter((one) => !isOver(one)).map(({ id }) => id);
  const statusOf = statusCellsByDispatch(ports, open);
  const requests = rowsOf(
    readOpenTracking(ports, openWorkOf([...dispatches.values()], ports.clock.today())),
  ).flatMap((row) => {
    const dispatch = dispatches.get(row.dispatchId);
    if (!dispatch || row.unitRequests.length === 0) return [];
    const unit = byCode.get(row.unitCode);
    const open = openRequests(dispatch, row);
    // The cell keeps the status of the last run, in which a deadline may not have passed yet
    const now = unit && open.length > 0 ? statusOf(dispatch)(row, unitOf(unit)) : {};
    return open.map(({ wish, until, at, because }) => ({
      ...{ key: row.key, wish, at, until, because },
      unit: unit?.name ?? row.unitName,
      number: dispatchNumber(dispatch),
      status: now.statusText ?? row.statusText,
    }));
  });
  return {
    language: ports.language(),
    today: ports.clock.today(),
    requests: requests.sort((a, b) =>
      a.number === b.number ? a.unit.localeCompare(b.unit, 'vi') : a.number < b.number ? -1 : 1,
    ),
    contacts: units.flatMap(({ code, name, state, position, email, phone, contactRequest }) => {
      if (contactRequest?.state !== 'open' || state === 'ended') return [];
      const { at, state: _state, ...asked } = contactRequest;
      return [{ code, unit: name, at, now: { position, email, phone }, asked }];
    }),
  };
}

/**
 * Agrees to or refuses the named requests of units. Requests that the unit has withdrawn or changed meanwhile, and
 * those for a day that has passed, stay as they are and are counted in the message.
 */
export function decideRequests(ports: LockPorts, decision: RequestDecision): FormOutcome {
  const words = ports.words();
  const { agrees } = decision;
  const because = fieldText({ because: decision.because }, 'because');
  const refusal = invalidFormIfAny(reasonProblems(because, !agrees, words));
  if (refusal) return refusal;
  return planThenWrite<FormOutcome>(ports, () => {
    const asked = groupBy(decision.requests, ({ key }) => key);
    const found = findTrackedRows(ports, asked.keys(), words);
    const answer = { agrees, because, today: ports.clock.today(), now: ports.clock.now(), words };
    const rows = found.rows.map((one) => ({
      ...one,
      ...decideRow(one.row, one.dispatch, { ids: asked.get(one.row.key) ?? [], answer }),
    }));
    const count = (of: (row: (typeof rows)[number]) => number) =>
      rows.reduce((sum, row) => sum + of(row), 0);
    const decided = count(({ details }) => details.length);
    const passed = count((row) => row.passed);
    const counts = { decided, passed, gone: decision.requests.length - decided - passed };
    const message = outcomeMessage(agrees, counts, words);
    if (decided === 0) return { ok: false, outcome: invalidForm([{ field: '', message }]) };
    const changes = rows
      .filter(({ details }) => details.length > 0)
      .map((row) => ({
        ...row,
        log: row.details.map((detail) => ({ event: 'requestDecided' as const, detail })),
      }));
    const outcome = { done: true, message } as const;
    return trackedWrite(ports, found, { changes, isNews: true, words, outcome });
  });
}

interface RowDecision {
  readonly change: ObligationChange;
  /** A log line for each request that was decided. */
  readonly details: readonly string[];
  /** Number of requests for a day that has passed, which cannot be agreed to. */
  readonly passed: number;
}

function decideRow(
  row: Obligation,
  dispatch: Dispatch,
  { ids, answer }: { readonly ids: readonly RequestId[]; readonly answer: GivenAnswer },
): RowDecision {
  let change: ObligationChange = {};
  let passed = 0;
  const details: string[] = [];
  for (const id of ids) {
    const now = { ...row, ...change };
    const request = requestNow(now, dispatch, id);
    const isPassed = answer.agrees && (request?.until ?? answer.today) < answer.today;
    if (isPassed) passed += 1;
    else if (request) {
      change = { ...change, ...answered(now, request, { ...answer, dispatch }) };
      details.push(decisionDetail(request, answer));
    }
  }
  return { change, details, passed };
}

function readDispatches(
  ports: Pick<OfficePorts, 'reader'>,
  words: Words,
): ReadonlyMap<string, Dispatch> {
  return indexBy(rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf), 'id');
}

/** The request, if it still waits as it was shown. */
function requestNow(
  row: Obligation,
  dispatch: Dispatch,
  { wish, until, at }: RequestId,
): UnitRequest | undefined {
  return openRequests(dispatch, row).find(
    (one) => one.wish === wish && one.until === until && one.at === at,
  );
}

interface GivenAnswer {
  readonly agrees: boolean;
  readonly because: string;
  readonly today: Day;
  readonly now: string;
  readonly words: Words;
}

/** The reason in the row is the unit's, so that reports name the ground of an extension or exemption. */
function answered(
  row: Obligation,
  request: UnitRequest,
  { agrees, because, now, words, dispatch }: GivenAnswer & { readonly dispatch: Dispatch },
): ObligationChange {
  const { unitRequests } = row;
  const { wish, until } = request;
  if (!agrees)
    return {
      unitRequests: withRequest(unitRequests, { state: 'refused', wish, until, at: now, because }),
    };
  const rest = withoutRequest(unitRequests, wish);
  const day = formatDay(dayOfMoment(request.at));
  const ground = format(words.says.byRequest, { day, because: request.because });
  return wish === 'exemption'
    ? { exemptBecause: ground, unitRequests: rest }
    : { ...extensions(row, dispatch, { wish, until }), reason: ground, unitRequests: rest };
}

/** A result is not left due before its receipt: what is open and due earlier is extended to the same day. */
function extensions(
  row: Obligation,
  dispatch: Dispatch,
  { wish, until }: { readonly wish: Stage; readonly until: Day | null },
): ObligationChange {
  const isLeft = (stage: Stage) => {
    const deadline = effectiveDeadline(stage, dispatch, row);
    return deadline !== null && until !== null && deadline < until;
  };
  const stages = openStages(dispatch, row).filter(
    (stage) => stage === wish || (wish === 'acknowledge' && isLeft(stage)),
  );
  return Object.fromEntries(stages.map((stage) => [EXTENSION_FIELD[stage], until]));
}

function decisionDetail(request: UnitRequest, { agrees, because, words }: GivenAnswer): string {
  const asked = describeRequest(request, words);
  const answer = agrees ? words.says.agreed : format(words.says.refusedBecause, { because });
  return shortened(`${asked} → ${answer}`, 1_000);
}

function outcomeMessage(
  agrees: boolean,
  { decided, passed, gone }: { decided: number; passed: number; gone: number },
  { says }: Words,
): string {
  const sentences = [
    decided > 0
      ? format(agrees ? says.requestsAgreed : says.requestsRefused, { count: decided })
      : '',
    passed > 0 ? format(says.requestsPassed, { count: passed }) : '',
    gone > 0 ? format(says.requestsGone, { count: gone }) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ') || says.requestsNone;
}
