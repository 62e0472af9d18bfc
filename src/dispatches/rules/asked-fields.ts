import { choiceOf, field, optionsOf } from '../../forms/field-view';
import type { FieldCondition, FormAnswers, FormField } from '../../forms/form-view';
import type { AskedTerms } from '../../records/asked-copy';
import { ALL_ASKS, DEADLINE_FIELD, DISPATCH_DEFAULTS, isAsked } from '../../records/dispatch';
import { type FigureWords, formatRequestedFigures } from '../../records/requested-figure';
import { STAGES, type Stage } from '../../records/stage';

/** Names of the fields about the deadline of a stage. `none` is the checkbox “Không có hạn”. */
export const DEADLINE_FIELDS = {
  acknowledge: { day: 'acknowledgeBy', none: 'acknowledgeNone', hour: 'acknowledgeHour' },
  complete: { day: 'completeBy', none: 'completeNone', hour: 'completeHour' },
} as const satisfies Record<
  Stage,
  { day: (typeof DEADLINE_FIELD)[Stage]; none: string; hour: string }
>;

/** Values of the field `asks` for which a stage is asked. */
const asking = (stage: Stage) => ALL_ASKS.filter((asks) => isAsked({ asks }, stage));

interface AskedWords {
  readonly choices: Readonly<
    Record<'asks' | 'task' | 'reportForm', Readonly<Record<string, string>>>
  >;
  readonly labels: Readonly<Record<AskedLabel, string>>;
  readonly figureWords: FigureWords;
}

type AskedLabel =
  | 'asks'
  | 'task'
  | 'ownTask'
  | 'taskWords'
  | 'taskWordsHint'
  | 'reportForm'
  | 'requestedFigures'
  | 'requestedFiguresHint'
  | 'figuresPublic'
  | 'deadlineMissing'
  | 'completionFirst'
  | 'hourHint'
  | (typeof DEADLINE_FIELDS)[Stage]['day' | 'none' | 'hour'];

/** Fields for what is asked and by when. `hint` is shown below the last deadline. The report repeats while `repeats` holds. */
export function askedFields(
  { choices, labels }: Omit<AskedWords, 'figureWords'>,
  { hint, repeats }: { readonly hint: string; readonly repeats: FieldCondition },
): FormField[] {
  const { asks, task, reportForm } = DISPATCH_DEFAULTS;
  const whenResult = { name: 'asks', is: asking('complete') };
  const whenReport = { name: 'task', is: ['report', 'own'] };
  return [
    choiceOf('asks', labels.asks, optionsOf(choices.asks), asks),
    {
      ...choiceOf('task', labels.task, optionsOf({ ...choices.task, own: labels.ownTask }), task),
      when: whenResult,
    },
    field('taskWords', labels.taskWords, 'text', {
      required: true,
      hint: labels.taskWordsHint,
      when: { name: 'task', is: ['own'] },
    }),
    {
      ...choiceOf('reportForm', labels.reportForm, optionsOf(choices.reportForm), reportForm),
      when: whenReport,
    },
    field('requestedFigures', labels.requestedFigures, 'figures', {
      hint: labels.requestedFiguresHint,
      when: whenReport,
      accumulatesWhen: repeats,
    }),
    field('figuresPublic', labels.figuresPublic, 'check', {
      hiddenUntilProblem: true,
      when: whenReport,
    }),
    ...STAGES.flatMap((stage) => {
      const { day, none } = DEADLINE_FIELDS[stage];
      return [
        field(day, labels[day], 'day', {
          required: true,
          missing: labels.deadlineMissing,
          hint: stage === 'complete' ? hint : '',
          when: { name: none, is: [''] },
        }),
        field(none, labels[none], 'check', { when: { name: 'asks', is: asking(stage) } }),
      ];
    }),
    field('completionFirst', labels.completionFirst, 'check', {
      hiddenUntilProblem: true,
      when: { name: 'asks', is: ['receiptAndResult'] },
    }),
  ];
}

/** Folded fields for the hour of each deadline. */
export function hourFields({ labels }: Pick<AskedWords, 'labels'>): FormField[] {
  return STAGES.map((stage) => {
    const { hour, none } = DEADLINE_FIELDS[stage];
    return field(hour, labels[hour], 'text', {
      hint: labels.hourHint,
      folded: true,
      when: { name: none, is: [''] },
    });
  });
}

export function askedAnswers(
  dispatch: AskedTerms,
  { figureWords }: Pick<AskedWords, 'figureWords'>,
): FormAnswers {
  const { asks, task, taskWords, reportForm, acknowledgeHour, completeHour } = dispatch;
  const { requestedFigures } = dispatch;
  return {
    asks,
    task: taskWords === '' ? task : 'own',
    taskWords,
    reportForm,
    requestedFigures: formatRequestedFigures(requestedFigures, figureWords),
    acknowledgeHour,
    completeHour,
    ...Object.fromEntries(
      STAGES.map((stage) => [
        DEADLINE_FIELDS[stage].none,
        isAsked(dispatch, stage) && dispatch[DEADLINE_FIELD[stage]] === null ? 'yes' : '',
      ]),
    ),
  };
}
