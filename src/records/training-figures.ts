import type { Day } from '../calendar/day';
import { MAX_HEAD_COUNT } from '../texts/number-text';
import { splitList } from '../texts/split-list';
import type { Audience } from './audience';
import { type Dispatch, isAsked } from './dispatch';
import { figureTotal, headsUnder, rateIn } from './figure-total';
import { TRAINING_NUMBERS, type TrainingNumbers } from './figures';
import type { Obligation } from './obligation';
import {
  type ReportedNumber,
  type ReportedValue,
  roundsIn,
  valuesUnder,
  withRounds,
} from './reported-value';
import type { RequestedFigure } from './requested-figure';

/** Forms of training. In forms without a session, people need not be counted. */
const TRAINING_FORMS = {
  meeting: { session: true },
  onlineMeeting: { session: true },
  cellMeeting: { session: true },
  officeMeeting: { session: true },
  copies: { session: false },
  noticeBoard: { session: false },
  loudspeaker: { session: false },
  website: { session: false },
  other: { session: true },
} as const;

export type TrainingForm = keyof typeof TRAINING_FORMS;

export const FORMS_IN_ORDER = /* @__PURE__ */ Object.keys(
  TRAINING_FORMS,
) as readonly TrainingForm[];

export function isTrainingForm(form: string): form is TrainingForm {
  return Object.keys(TRAINING_FORMS).includes(form);
}

export function hasSession(form: string): boolean {
  return isTrainingForm(form) && TRAINING_FORMS[form].session;
}

const NO_SESSION = /* @__PURE__ */ FORMS_IN_ORDER.filter((form) => !hasSession(form));

const MAX_SESSIONS = 10_000;

/** Labels of the two figures of the rate of attendance. */
const ATTENDED = 'Số tham gia (lượt người)';
const ELIGIBLE = 'Số thuộc diện';

const ASKED = {
  measure: '',
  options: [],
  isRequired: true,
  isSummed: false,
  isAccumulated: false,
  inRounds: null,
  byAudience: false,
} as const;

/**
 * What a training is asked: in each round its form, day, sessions and attendances by audience; once the people
 * concerned. The labels are those of the cells of Theo dõi in Vietnamese, in every language: values are stored under them.
 */
export const TRAINING = {
  form: {
    ...ASKED,
    name: 'form',
    label: 'Hình thức đã tổ chức',
    kind: 'choice',
    options: FORMS_IN_ORDER,
    inRounds: 'each',
  },
  heldOn: { ...ASKED, name: 'heldOn', label: 'Ngày tổ chức', kind: 'day', inRounds: 'largest' },
  sessions: {
    ...ASKED,
    name: 'sessions',
    label: 'Số hội nghị (buổi)',
    kind: 'whole',
    isSummed: true,
    inRounds: 'sum',
    most: MAX_SESSIONS,
    notWith: NO_SESSION,
  },
  attended: {
    ...ASKED,
    name: 'attended',
    label: ATTENDED,
    kind: 'whole',
    isSummed: true,
    inRounds: 'sum',
    byAudience: true,
    most: MAX_HEAD_COUNT,
    notWith: NO_SESSION,
  },
  eligible: {
    ...ASKED,
    name: 'eligible',
    label: ELIGIBLE,
    kind: 'whole',
    isSummed: true,
    byAudience: true,
    most: MAX_HEAD_COUNT,
    notWith: NO_SESSION,
  },
  attendance: {
    ...ASKED,
    name: 'attendance',
    label: 'Tỷ lệ tham gia',
    kind: 'rate',
    options: [ATTENDED, ELIGIBLE],
    isRequired: false,
    byAudience: true,
  },
} as const satisfies Record<string, RequestedFigure>;

const TRAINING_FIGURES: readonly RequestedFigure[] = /* @__PURE__ */ Object.values(TRAINING);

/** Figures that have totals over several units, in the order of tables. */
const TRAINING_SUMS = [
  TRAINING.sessions,
  TRAINING.eligible,
  TRAINING.attended,
  TRAINING.attendance,
] as const;

export type TrainingSum = (typeof TRAINING_SUMS)[number]['name'];

/** Every figure that a unit reports with its result: the office's own, then those of the preset of the task. */
export function askedFigures(
  dispatch: Pick<Dispatch, 'asks' | 'task' | 'requestedFigures'>,
): readonly RequestedFigure[] {
  const { task, requestedFigures } = dispatch;
  return task === 'training' && isAsked(dispatch, 'complete')
    ? [...requestedFigures, ...TRAINING_FIGURES]
    : requestedFigures;
}

/** Figures of a dispatch that have totals over its units: the office's own, then `TRAINING_SUMS` for a training. */
export function summedFigures(
  dispatch: Pick<Dispatch, 'asks' | 'task' | 'requestedFigures'>,
): readonly RequestedFigure[] {
  const { requestedFigures } = dispatch;
  return askedFigures(dispatch) === requestedFigures
    ? requestedFigures
    : [...requestedFigures, ...TRAINING_SUMS];
}

/** The numbers of a closing by label. A number that no unit reported is missing. */
export function labelledNumbers(numbers: TrainingNumbers): ReportedNumber[] {
  return TRAINING_NUMBERS.filter((name) => numbers[name] > 0).map((name) => ({
    label: TRAINING[name].label,
    value: numbers[name],
  }));
}

/** Totals of a unit's training, as the columns of Theo dõi have them. `null` where nothing was reported. */
export interface TrainingTotals {
  /** Day of the last round. */
  readonly heldOn: Day | null;
  readonly sessions: number | null;
  /** Attendances (lượt người): a person who came twice counts twice. */
  readonly attended: number | null;
  readonly eligible: number | null;
}

export function trainingTotals(values: readonly ReportedValue[]): TrainingTotals {
  const number = (figure: RequestedFigure) => figureTotal(figure, values) as number | null;
  return {
    heldOn: figureTotal(TRAINING.heldOn, values) as Day | null,
    sessions: number(TRAINING.sessions),
    attended: number(TRAINING.attended),
    eligible: number(TRAINING.eligible),
  };
}

/**
 * What a unit reported, with totals that the office recorded without rounds as one round, so that more can be added.
 * Without a day there is no round.
 */
export function withTotalsAsRound({
  reportedValues: values,
  heldOn,
  completedOn,
  sessions,
  attended,
  eligible,
}: Pick<
  Obligation,
  'reportedValues' | 'heldOn' | 'completedOn' | 'sessions' | 'attended' | 'eligible'
>): readonly ReportedValue[] {
  const on = heldOn ?? completedOn;
  const hasTotals = sessions !== null || attended !== null || heldOn !== null;
  if (!hasTotals || on === null || roundsIn(values).length > 0) return values;
  const form = trainingForms(values).find(isTrainingForm) ?? 'other';
  const round = [
    { label: TRAINING.form.label, value: form },
    { label: TRAINING.heldOn.label, value: on },
    ...(sessions === null ? [] : [{ label: TRAINING.sessions.label, value: sessions }]),
    ...(attended === null ? [] : [{ label: TRAINING.attended.label, value: attended }]),
  ];
  const once = values.filter(({ label }) => label !== TRAINING.form.label);
  const isCounted = valuesUnder(values, TRAINING.eligible.label).length > 0;
  const people =
    isCounted || eligible === null ? [] : [{ label: TRAINING.eligible.label, value: eligible }];
  return withRounds([...people, ...once], [round]);
}

/**
 * Rounds as one: with the form and day of the last that counts people, all sessions and attendances, and the values of `last` in place of
 * those under the same figure and audience.
 */
export function asOneRound(
  values: readonly ReportedValue[],
  last: readonly ReportedValue[] = [],
): readonly ReportedValue[] {
  const rounds = roundsIn(values);
  const counting = rounds.filter((round) => trainingForms(round).some(hasSession));
  const latest = [...rounds, ...counting].pop() ?? [];
  const { sessions } = trainingTotals(values);
  const heads = Object.entries(attendedBy(values)).map(([audience, value]) => ({
    ...{ label: TRAINING.attended.label, value, audience: audience as Audience },
  }));
  const isReplaced = (one: ReportedValue) =>
    last.some((other) => other.label === one.label && other.audience === one.audience);
  const before: readonly ReportedValue[] = [
    ...latest.filter(({ label }) =>
      [TRAINING.form.label, TRAINING.heldOn.label].some((one) => one === label),
    ),
    ...(sessions === null ? [] : [{ label: TRAINING.sessions.label, value: sessions }]),
    ...heads,
  ];
  return withRounds(values, [[...last, ...before.filter((one) => !isReplaced(one))]]);
}

/** Forms of a unit's training by name: of its rounds, or those that the office recorded without rounds. */
export function trainingForms(values: readonly ReportedValue[]): string[] {
  return splitList(String(figureTotal(TRAINING.form, values) ?? ''));
}

export const eligibleBy = (values: readonly ReportedValue[]) =>
  headsUnder(TRAINING.eligible.label, values);

export const attendedBy = (values: readonly ReportedValue[]) =>
  headsUnder(TRAINING.attended.label, values);

/** Attendances and people concerned of the audiences for which both are known; both 0 if there is none. */
export function reachedHeads(values: readonly ReportedValue[]) {
  const { part = 0, whole = 0 } = rateIn(TRAINING.attendance, values) ?? {};
  return { attended: part, eligible: whole };
}

/** True if a completed training counts 0 of 0 people: such a unit asks for an exemption instead. */
export function isAboutNobody({
  complete,
  eligible,
  attended,
}: {
  readonly complete?: string | undefined;
  readonly eligible?: number | null | undefined;
  readonly attended?: number | null | undefined;
}): boolean {
  return complete === 'completed' && eligible === 0 && !attended;
}
