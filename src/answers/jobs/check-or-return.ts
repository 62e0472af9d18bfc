import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { changeObligation, type RowAction } from '../../dispatches/jobs/change-obligation';
import { whichRow } from '../../dispatches/jobs/find-obligation';
import { seenRows } from '../../dispatches/jobs/seen-before';
import { choiceOf, field, optionsOf, rowFields } from '../../forms/field-view';
import { formDialog } from '../../forms/form-dialog';
import { fieldText } from '../../forms/form-fields';
import type { FormAnswers, FormContent, FormOutcome } from '../../forms/form-view';
import { isAsked } from '../../records/dispatch';
import { STAGES } from '../../records/stage';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LockPorts, Ports } from '../../workbook/ports';
import { returnChange } from '../rules/answer-change';
import { TEXT_LIMITS } from '../rules/answer-kinds';

export function checkForm(ports: Ports): FormContent {
  const words = ports.words();
  const labels = words.forms.checkAnswer;
  const { intro, checked, returned } = labels;
  return {
    intro,
    fields: [
      ...rowFields(whichRow(ports, words), words.forms.recordAnswer),
      choiceOf('result', labels.result, optionsOf({ checked, returned })),
      field('checkedOn', labels.checkedOn, 'day', { value: ports.clock.today() }),
      field('position', labels.position, 'position'),
      field('against', labels.against, 'text', { hint: labels.againstHint }),
      field('stage', labels.stage, 'choice', {
        value: 'complete',
        options: optionsOf(words.choices.stage),
      }),
      field('because', labels.because, 'longText', { hint: labels.becauseHint }),
    ],
    seen: seenRows(ports),
    submitLabel: words.forms.save,
  };
}

export function checkAnswer(ports: LockPorts, answers: FormAnswers): FormOutcome {
  const action = answers.result === 'returned' ? returning : checking;
  return changeObligation(ports, answers, action(answers, ports.words(), ports.clock.today()));
}

function checking(answers: FormAnswers, words: Words, today: Day): RowAction {
  const checkedOn = parseDay(fieldText(answers, 'checkedOn'));
  const checked = `${fieldText(answers, 'position')}; ${fieldText(answers, 'against')}`;
  const { says, answerFaults } = words;
  return {
    event: 'answerChecked',
    required: ['position', 'against'],
    takesUnasked: false,
    problems: ({ complete }, dispatch) => [
      ...(complete === 'notStarted' || !isAsked(dispatch, 'complete')
        ? [{ field: 'unit', message: says.nothingReported }]
        : []),
      ...(checkedOn === null ? [{ field: 'checkedOn', message: says.notDay }] : []),
      ...(checkedOn !== null && checkedOn > today
        ? [{ field: 'checkedOn', message: answerFaults.inFuture }]
        : []),
    ],
    change: () => ({ checkedOn, checked }),
    detail: () => `${formatDay(checkedOn ?? today)}: ${checked}`,
    done: (unit) => format(says.checkDone, { unit }),
  };
}

/**
 * Once a result is reported, receipt can no longer be returned, because the unit must have received the
 * dispatch.
 */
function returning(answers: FormAnswers, words: Words, today: Day): RowAction {
  const stage = STAGES.find((known) => known === answers.stage) ?? 'complete';
  const because = fieldText(answers, 'because');
  const { says, answerFaults } = words;
  const tooLong = because.length > (TEXT_LIMITS.reason ?? 0);
  return {
    event: 'answerReturned',
    required: ['because'],
    takesUnasked: false,
    isNews: true,
    problems: ({ acknowledge, complete }, dispatch) => {
      if (!isAsked(dispatch, stage)) return [{ field: 'stage', message: says.stageNotAsked }];
      const hasReported = isAsked(dispatch, 'complete') && complete !== 'notStarted';
      const canReturn =
        stage === 'complete' ? hasReported : acknowledge === 'acknowledged' && !hasReported;
      return [
        ...(canReturn ? [] : [{ field: 'stage', message: says.cannotReturn }]),
        ...(tooLong ? [{ field: 'because', message: answerFaults.tooLong }] : []),
      ];
    },
    change: () => returnChange(stage, because, today),
    detail: () => `${words.choices.stage[stage]}: ${because}`,
    done: (unit) => format(says.returnDone, { unit }),
  };
}

export const checkDialog = formDialog({
  entry: 'openCheck',
  title: ({ forms }) => forms.checkAnswer.title,
  view: checkForm,
  submit: 'checkAnswer',
  job: checkAnswer,
});
