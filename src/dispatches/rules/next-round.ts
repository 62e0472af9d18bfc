import type { Day } from '../../calendar/day';
import {
  addWorkingDays,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../calendar/working-calendar';
import { DISPATCH_DEFAULTS, type Dispatch, isAsked } from '../../records/dispatch';
import { dueDay, type Repetition } from '../../records/repetition';
import { nextCutOff, periodEnding } from '../../records/reporting-period';
import { type Round, roundId, roundOf } from '../../records/round';
import { periodName, type RoundWords } from './period-name';

interface RoundContext {
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly words: RoundWords;
}

/** A round that begins, and the one before it. */
export interface DueRound {
  readonly latest: Dispatch;
  readonly dispatch: Dispatch;
}

/** Rounds that begin today or should have begun. Expects all dispatches. */
export function dueRounds(dispatches: readonly Dispatch[], context: RoundContext): DueRound[] {
  return latestRounds(dispatches).flatMap((latest) => {
    const next = nextRound(latest, context);
    return next && next.beginsOn <= context.today ? [{ latest, dispatch: next.dispatch }] : [];
  });
}

/** The round with the last period of each series. */
export function latestRounds<Known extends Pick<Dispatch, 'id'>>(
  dispatches: readonly Known[],
): Known[] {
  const latest = new Map<string, { dispatch: Known; cutOff: Day }>();
  for (const dispatch of dispatches) {
    const round = roundOf(dispatch.id);
    const known = round && latest.get(round.series);
    if (round && (!known || known.cutOff < round.cutOff))
      latest.set(round.series, { dispatch, cutOff: round.cutOff });
  }
  return [...latest.values()].map(({ dispatch }) => dispatch);
}

/** True if another period of the series follows. Expects the latest round. */
export function goesOn({
  id,
  state,
  repetition,
}: Pick<Dispatch, 'id' | 'state' | 'repetition'>): boolean {
  const round = roundOf(id);
  if (repetition === null || round === null) return false;
  const isFollowed = state === 'open' || state === 'closed';
  return isFollowed && nextCutOff(repetition.kind, round.cutOff) <= repetition.until;
}

export interface NextRound {
  readonly dispatch: Dispatch;
  readonly beginsOn: Day;
}

/**
 * The round after the latest one of a series, skipping periods whose deadline has passed. `null` if there is none:
 * the series has ended, or its latest round is a draft, paused or cancelled.
 */
export function nextRound(latest: Dispatch, context: RoundContext): NextRound | null {
  const { repetition } = latest;
  const round = roundOf(latest.id);
  if (repetition === null || round === null || !goesOn(latest)) return null;
  const { calendar, today } = context;
  let cutOff = nextCutOff(repetition.kind, round.cutOff);
  while (dueDay(repetition, cutOff, calendar) < today && cutOff <= repetition.until)
    cutOff = nextCutOff(repetition.kind, cutOff);
  if (cutOff > repetition.until) return null;
  const completeBy = dueDay(repetition, cutOff, calendar);
  return {
    dispatch: {
      ...latest,
      ...newState(latest, repetition, today),
      id: roundId({ ...round, cutOff }),
      label: nextLabel(
        latest.label,
        repetition,
        { from: round, to: { ...round, cutOff } },
        context,
      ),
      acknowledgeBy: acknowledgeDay(latest, completeBy, calendar),
      completeBy,
    },
    beginsOn: addWorkingDays(completeBy, -repetition.daysAhead, calendar),
  };
}

/** Values of a dispatch that was just added. */
function newState({ firstNotice }: Dispatch, { isAutomatic }: Repetition, today: Day) {
  const { closedOn, archivedOn, version, changes, changedOn, closings } = DISPATCH_DEFAULTS;
  const isPaper = firstNotice === 'paper';
  return {
    ...{ closedOn, archivedOn, version, changes, changedOn, closings },
    noticeOn: isAutomatic && !isPaper ? today : null,
    state: isPaper ? ('open' as const) : ('draft' as const),
  };
}

/** As many working days before the result as in the latest round. */
function acknowledgeDay(latest: Dispatch, completeBy: Day, calendar: WorkingCalendar): Day | null {
  const { acknowledgeBy, completeBy: before } = latest;
  if (!isAsked(latest, 'acknowledge') || acknowledgeBy === null || before === null) return null;
  return addWorkingDays(completeBy, -workingDaysBetween(acknowledgeBy, before, calendar), calendar);
}

/** The label with the name of the other period. If people have changed that name, the new one replaces the label. */
function nextLabel(
  label: string,
  { kind }: Pick<Repetition, 'kind'>,
  { from, to }: { readonly from: Round; readonly to: Round },
  { words }: Pick<RoundContext, 'words'>,
): string {
  const [before, after] = [from, to].map(({ cutOff }) => reportName({ kind }, cutOff, words));
  return label.includes(before ?? '') ? label.replace(before ?? '', after ?? '') : (after ?? '');
}

/** Name of a round, such as `Báo cáo tháng 11/2026`. */
export function reportName(
  { kind }: Pick<Repetition, 'kind'>,
  cutOff: Day,
  { periods }: RoundWords,
): string {
  return periodName(periodEnding(kind, cutOff), { ...periods, ...periods.reports });
}

/** Label of a round: its part of the document, if any, then its name. */
export function roundLabel(part: string, name: string): string {
  return part === '' ? name : `${part}, ${name}`;
}
