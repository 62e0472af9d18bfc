import { formatDay } from '../core/day';
import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../core/dialog-view';
import { STAGES, type Stage } from '../core/obligation';
import { parseDay } from '../core/parse-day';
import { say } from '../core/say';
import { askedDay } from '../core/standing';
import { trackingTab } from '../sheets/tracking-tab';
import type { Change } from '../sheets/write-cells';
import type { Words } from '../words/words';
import { alone } from './alone';
import { type FoundObligation, findObligation, whichFields } from './find-obligation';
import { field, mend, missingFields, optionsOf } from './form-fields';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { personName, writeLog } from './write-log';
import { changeRows } from './write-rows';

/** Builds the form of Gia hạn hoặc miễn. */
export function deadlineForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.changeDeadline;
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
      field('until', labels.until, 'day'),
      field('exempt', labels.exempt, 'check'),
      field('reason', labels.reason, 'text', { required: true }),
    ],
    submit: 'changeDeadline',
    submitLabel: words.forms.save,
  };
}

/** Grants one unit a later deadline for a stage, or exempts it, with the reason. */
export function changeDeadline(ports: Ports, answers: FormAnswers): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const missing = missingFields(answers, ['directive', 'unit', 'stage', 'reason'], words);
    const found = findObligation(ports, answers, words);
    if ('message' in found) return mend([...missing, found]);
    const problems = [...missing, ...deadlineProblems(answers, found, words)];
    if (problems.length > 0) return mend(problems);
    const changes = new Map([[found.at, changeFrom(ports, answers, words)]]);
    changeRows(ports, trackingTab, found.tracking, changes);
    const what = isExempt(answers)
      ? words.forms.changeDeadline.exempt
      : formatDay(parseDay(answers.until ?? '') ?? '');
    writeLog(ports, words, [
      {
        event: 'deadlineChanged',
        directive: found.directive.id,
        unit: found.unit.code,
        detail: [what, answers.reason ?? ''].join(' · '),
      },
    ]);
    markDue(ports.memory);
    return { done: true, message: say(words.dialogs.deadlineDone, { unit: found.unit.name }) };
  });
}

function isExempt({ exempt }: FormAnswers): boolean {
  return exempt === 'yes';
}

function stageOf({ stage }: FormAnswers): Stage {
  return STAGES.find((known) => known === stage) ?? 'train';
}

function deadlineProblems(
  answers: FormAnswers,
  { obligation, directive }: FoundObligation,
  { dialogs }: Words,
): FormProblem[] {
  const typed = (answers.until ?? '').trim();
  if (isExempt(answers)) return [];
  if (typed === '') return [{ field: 'until', message: dialogs.extendOrExempt }];
  const until = parseDay(typed);
  if (until === null) return [{ field: 'until', message: dialogs.notDay }];
  const current = askedDay(stageOf(answers), directive, obligation);
  return until > current
    ? []
    : [
        {
          field: 'until',
          message: say(dialogs.extensionNotLater, { current: formatDay(current) }),
        },
      ];
}

function changeFrom(
  ports: Ports,
  answers: FormAnswers,
  words: Words,
): Change<typeof trackingTab.columns> {
  const reason = answers.reason ?? '';
  const until = parseDay(answers.until ?? '');
  const stamp = { changedBy: personName(ports, words), changedAt: ports.clock.now() };
  if (isExempt(answers)) return { exemptBecause: reason, ...stamp };
  return stageOf(answers) === 'acknowledge'
    ? { acknowledgeExtendedTo: until, reason, ...stamp }
    : { trainExtendedTo: until, reason, ...stamp };
}
