import { type Day, formatDay } from '../../calendar/day';
import { effectiveDeadline, openStages } from '../../dispatches/rules/obligation-status';
import { askedStages, DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { headerNames } from '../../workbook/cells/tab';
import type { Needs, OfficePorts } from '../../workbook/ports';
import { type Office, readOffice } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { planInputOf } from '../compose/letter-context';
import { versionFields } from '../rules/due-records';
import type { PastLetters } from '../rules/past-letters';
import { dueItems, planLetters } from '../rules/plan-letters';

/**
 * Sentences about the `edited` dispatches: how many due letters announce a resumed dispatch or changed
 * deadlines, and which deadlines have passed.
 */
export function deadlineChangeNotes(
  ports: OfficePorts,
  edited: readonly Dispatch[],
): readonly string[] {
  if (!edited.some(({ state }) => state === 'open')) return [];
  const office = readOffice(ports);
  const { letters } = planLetters(planInputOf(office, ports.clock.today()));
  const toApprove = letters.filter(({ needsApproval }) => needsApproval);
  const notes = edited.flatMap((one) => {
    const { id, number } = one;
    const { deadlineMoved, resumed } = office.words.says;
    const counted = (sentence: string, isAgain: boolean) => {
      const count = toApprove.filter(({ items }) =>
        items.some(
          ({ dispatch, formerDeadlines, cancellationSentOn }) =>
            dispatch.id === id &&
            formerDeadlines !== null &&
            (cancellationSentOn !== null) === isAgain,
        ),
      ).length;
      const deadlines = deadlinesText(one, office.words);
      return count === 0 ? [] : [format<string>(sentence, { number, deadlines, count })];
    };
    return [...counted(resumed, true), ...counted(deadlineMoved, false)];
  });
  const ids = edited.map(({ id }) => id);
  return [...notes, ...passedDeadlines(ports, office, ids)];
}

function deadlinesText(dispatch: Dispatch, { says }: Words): string {
  const texts = askedStages(dispatch).map((stage) => {
    const set = dispatch[DEADLINE_FIELD[stage]];
    const { day, none } = says.setDeadline[stage];
    return set === null ? none : format(day, { day: formatDay(set) });
  });
  return texts.join(', ');
}

/**
 * Sentences about deadlines in Văn bản that had passed before some units were notified of them. Units added
 * after the deadline count too.
 */
export function passedDeadlines(
  ports: Needs<'clock'>,
  office: Office,
  ids: readonly string[] = office.dispatches.map(({ id }) => id),
): string[] {
  const today = ports.clock.today();
  const past = office.dispatches.filter(
    (dispatch) =>
      dispatch.state === 'open' &&
      ids.includes(dispatch.id) &&
      askedStages(dispatch).some((stage) => isBefore(dispatch[DEADLINE_FIELD[stage]], today)),
  );
  if (past.length === 0) return [];
  const all = planInputOf(office, today);
  // A letter awaiting approval has notified nobody yet
  const input = { ...all, letters: all.letters.filter(({ state }) => state !== 'awaiting') };
  const open = input.obligations.filter((row) =>
    past.some((dispatch) => dispatch.id === row.dispatchId && openStages(dispatch, row).length > 0),
  );
  const { passedUntold, past: before } = dueItems({ ...input, obligations: open });
  return past.flatMap((dispatch) =>
    passedDeadlineLine(
      dispatch,
      passedUntold.filter(({ dispatchId }) => dispatchId === dispatch.id),
      { office, today, notifiedDeadline: before.notifiedDeadline },
    ),
  );
}

function isBefore(deadline: Day | null, today: Day): boolean {
  return deadline !== null && deadline < today;
}

function passedDeadlineLine(
  dispatch: Dispatch,
  [first, ...others]: readonly Obligation[],
  {
    office: { dispatchRows, units, words },
    today,
    notifiedDeadline,
  }: { office: Office; today: Day } & Pick<PastLetters, 'notifiedDeadline'>,
): string[] {
  const { id, number } = dispatch;
  const row = dispatchRows.rows.find((one) => one.row.id === id)?.at;
  if (!first || row === undefined) return [];
  const isNotified = (stage: Stage) =>
    notifiedDeadline({ ...versionFields(dispatch, first.unitCode), stage }) ===
    dispatch[DEADLINE_FIELD[stage]];
  const passed = [...openStages(dispatch, first)]
    .reverse()
    .filter((stage) => isBefore(effectiveDeadline(stage, dispatch, first), today));
  const stage = passed.find((one) => !isNotified(one)) ?? passed[0];
  const set = stage && dispatch[DEADLINE_FIELD[stage]];
  if (!set) return [];
  const key = DEADLINE_FIELD[stage];
  const column = headerNames(dispatchesTab, words)[key];
  const unitName = units.find(({ code }) => code === first.unitCode)?.name ?? '';
  const unit =
    others.length === 0
      ? unitName
      : format(words.letters.moreUnits, { units: unitName, count: others.length });
  const where = { row, tab: words.tabs.dispatches.name, column, number, unit };
  const counted = { day: formatDay(set), units: 1 + others.length };
  return [format(words.says.untoldPast, { ...where, ...counted })];
}
