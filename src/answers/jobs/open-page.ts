import { type Day, NO_DAY } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import {
  type LastNotifiedDeadline,
  lastNotifiedDeadline,
  notifiedIn,
} from '../../dispatches/rules/last-notified';
import { effectiveDeadline, type StatusRules } from '../../dispatches/rules/obligation-status';
import { parseStageCodes, type StageCode } from '../../dispatches/rules/stage-codes';
import type { Dispatch } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import { pick } from '../../records/pick';
import { type DeadLink, findLinkOwner, unitDirectory } from '../../units/jobs/link-owner';
import { visitedLink } from '../../units/jobs/unit-link';
import { bareToken } from '../../units/rules/link-token';
import { subordinatesOf, twinOf } from '../../units/rules/related-units';
import type { Ports, ReadPorts } from '../../workbook/ports';
import { hasOtherSchema } from '../../workbook/reading/file-version';
import { matchingRows } from '../../workbook/reading/find-rows';
import { lettersOf, readRulesAsFound, rowsOf } from '../../workbook/reading/office';
import { readLettersAbout } from '../../workbook/reading/open-work';
import { SCHEMA } from '../../workbook/reading/this-version';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { isShown } from '../rules/page-order';
import {
  pageDispatches,
  type SubordinateReply,
  type UnitPageView,
  unitPageView,
} from '../rules/page-view';
import { usualTraining } from '../rules/usual-training';
import { rememberedContact } from './office-contact';
import { latestDispatches, owedOnPage } from './owed-on-page';

/**
 * Returns the data of the unit's page. Writes nothing, because mail scanners open links too. A forged link is
 * refused without reading the spreadsheet. `linked` is the id of the dispatch that the letter with the link was
 * about. `shown` has the ids of dispatches that the page has loaded already.
 */
export function openUnitPage(
  ports: Ports,
  token: unknown,
  linked: unknown = '',
  shown: unknown = [],
): UnitPageView {
  const language = ports.language();
  const failed = (state: DeadLink | 'unavailable') =>
    ({ state, language, office: rememberedContact(ports) }) as const;
  if (hasOtherSchema(ports)) return failed('unavailable');
  if (!areIds(shown)) return failed('refused');
  const units = unitDirectory(ports);
  const found = findLinkOwner(ports, token, units.find);
  if (!found.ok) return failed(found.reason);
  const { unit, successorOf } = found.owner;
  const today = ports.clock.today();
  const { settings, plan } = readRulesAsFound(ports);
  const { fileVersion } = settings;
  if (fileVersion !== '' && fileVersion.schema !== SCHEMA) return failed('unavailable');
  const subordinates = subordinatesOf(unit, units.withSubordinatesOf(unit), today);
  const { rows, ...owed } = owedOnPage(ports, unit, subordinates, {
    linked: bareToken(linked),
    shown,
  });
  return unitPageView({
    token: String(token),
    address: visitedLink(token, settings),
    unit,
    successorOf,
    twin: twinOf(unit, units.names()),
    ...owed,
    rows: { ...rows, unit: units.rowOf(unit.code) },
    settings,
    language,
    today,
    rules: plan.deadlines,
    lastNotified: notifiedDeadlineOnDemand(ports, owed.dispatches),
  });
}

/** Returns what one direct subordinate of the link's unit owes. Writes nothing. */
export function openSubordinate(ports: Ports, token: unknown, code: unknown): SubordinateReply {
  if (hasOtherSchema(ports)) return { state: 'unavailable' };
  const list = unitDirectory(ports);
  const found = findLinkOwner(ports, token, list.find);
  if (!found.ok) return { state: 'refused' };
  const today = ports.clock.today();
  const { unit: parent } = found.owner;
  const below = subordinatesOf(parent, list.withSubordinatesOf(parent), today);
  const unit = below.find((one) => one.code === code);
  if (!unit) return { state: 'refused' };
  const { dispatches } = latestDispatches(ports, isShown);
  const keys = dispatches.map(({ id }) => obligationKey(id, unit.code));
  const owed = rowsOf(matchingRows(ports, trackingTab, 'key', keys));
  const rules: StatusRules = {
    deadlineStatus: deadlineStatusOn(readRulesAsFound(ports).plan.deadlines, today),
    lastNotified: notifiedDeadlineOnDemand(ports, dispatches),
  };
  return {
    state: 'opened',
    unit: {
      ...pick(unit, ['code', 'name']),
      usual: usualTraining(unit),
      dispatches: pageDispatches(dispatches, owed, rules, today),
    },
  };
}

/**
 * Returns a function for the deadline that a unit was last notified of. It reads the outbox only if the status
 * copied into Theo dõi has another day or says that the unit was not notified, or if the row has no status and
 * the dispatch is past version 1.
 */
function notifiedDeadlineOnDemand(
  ports: ReadPorts,
  dispatches: readonly Pick<Dispatch, 'id'>[],
): LastNotifiedDeadline {
  const ids = dispatches.map(({ id }) => id);
  const lastNotified = lastNotifiedDeadline(() =>
    notifiedIn(lettersOf(readLettersAbout(ports, ids))),
  );
  return (dispatch, row, stage) => {
    const codes = parseStageCodes(row.stageCodes ?? '');
    const needsNoLetters =
      codes.size === 0
        ? dispatch.version === 1
        : hasDeadline(codes.get(stage), effectiveDeadline(stage, dispatch, row));
    return needsNoLetters ? NO_DAY : lastNotified(dispatch, row, stage);
  };
}

/** True if the stage was open with this deadline, and the unit had been notified of it. */
function hasDeadline(code: StageCode | undefined, setDay: Day | null): boolean {
  return code?.setDay === setDay && ['within', 'dueSoon', 'overdue'].includes(code.timing);
}

/** Maximum number of ids that a page may send; no office follows that many dispatches. */
const MAX_SHOWN = 500;

function areIds(shown: unknown): shown is string[] {
  return (
    Array.isArray(shown) && shown.length <= MAX_SHOWN && shown.every((id) => typeof id === 'string')
  );
}
