import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { field, given, optionsOf } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormView } from '../../forms/form-view';
import { STAGES } from '../../records/obligation';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { readTab, rowsOf } from '../../workbook/reading/office';
import { daysOffTab } from '../../workbook/tabs/days-off-tab';
import { askedDay } from '../rules/standing';
import { changeObligation } from './change-obligation';
import { daysOffHint } from './days-off-hint';
import { whichFields } from './find-obligation';

/** Builds the form of Gia hạn hoặc miễn. */
export function deadlineForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.changeDeadline;
  const daysOff = rowsOf(readTab(ports, daysOffTab, words));
  const hint = daysOffHint(daysOff, ports.clock.today(), words);
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      ...whichFields(ports, words),
      field('stage', labels.stage, 'choice', {
        required: true,
        value: 'train',
        options: optionsOf(words.stages),
      }),
      field('until', labels.until, 'day', { hint }),
      field('exempt', labels.exempt, 'check'),
      field('reason', labels.reason, 'text', { required: true }),
    ],
    submit: 'changeDeadline',
    submitLabel: words.forms.save,
    seen: ports.clock.now(),
  };
}

/** Grants one unit a later deadline for a stage, or exempts it, with the reason. */
export function changeDeadline(ports: Ports, answers: FormAnswers): FormOutcome {
  const words = ports.words();
  const exempt = answers.exempt === 'yes';
  const stage = STAGES.find((known) => known === answers.stage) ?? 'train';
  const reason = given(answers, 'reason');
  const until = parseDay(given(answers, 'until'));
  const change = exempt
    ? { exemptBecause: reason }
    : stage === 'acknowledge'
      ? { acknowledgeExtendedTo: until, reason }
      : { trainExtendedTo: until, reason };
  const what = exempt ? words.forms.changeDeadline.exempt : formatDay(until ?? '');
  return changeObligation(ports, answers, {
    event: 'deadlineChanged',
    required: ['stage', 'reason'],
    takesUnasked: false,
    problems: (row, directive) => {
      const message = exempt ? '' : untilFault(answers, askedDay(stage, directive, row), words);
      return message === '' ? [] : [{ field: 'until', message }];
    },
    change: () => change,
    detail: () => `${what} · ${reason}`,
    done: (unit) => say(words.says.deadlineDone, { unit }),
  });
}

/** Says what is wrong with the new deadline, which must lie after the present one; '' when nothing is. */
function untilFault(answers: FormAnswers, current: Day, { says }: Words): string {
  const typed = given(answers, 'until');
  const until = parseDay(typed);
  if (typed === '') return says.extendOrExempt;
  if (until === null) return says.notDay;
  return until > current ? '' : say(says.extensionNotLater, { current: formatDay(current) });
}
