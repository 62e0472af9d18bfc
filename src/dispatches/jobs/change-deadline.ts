import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { fieldText, invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import type { Obligation } from '../../records/obligation';
import { STAGES } from '../../records/stage';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { OfficePorts, Ports } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { dispatchOf, lettersOf, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { readLettersAbout } from '../../workbook/reading/open-work';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { DeadlineFormView, TwoDeadlines } from '../dated-form-view';
import { stageName } from '../rules/asked-text';
import { notifiedObligations } from '../rules/notified-obligations';
import { EXTENSION_FIELD, effectiveDeadline, isDone, openStages } from '../rules/obligation-status';
import { changeObligation } from './change-obligation';
import { datedForm } from './dated-form';
import { openDispatches, whichRow } from './find-obligation';
import { seenRows } from './seen-before';

export function changeDeadline(ports: Ports, answers: FormAnswers): FormOutcome {
  const reason = fieldText(answers, 'reason');
  return (answers.exempt === 'yes' ? exemptUnit : extendUnits)(ports, answers, reason);
}

/**
 * Skips units that already have this or a later deadline, so that repeating the action completes an interrupted
 * run.
 */
function extendUnits(ports: Ports, answers: FormAnswers, reason: string): FormOutcome {
  const words = ports.words();
  const { says, stages, forms } = words;
  const stage = STAGES.find((known) => known === answers.stage) ?? 'complete';
  const until = parseDay(fieldText(answers, 'until'));
  const day = until === null ? '' : formatDay(until);
  return changeObligation(ports, answers, {
    event: 'deadlineChanged',
    required: ['stage', 'reason'],
    notAsked: words.says.unitNotAsked,
    isNews: true,
    several: {
      label: ({ block }) => format(forms.changeDeadline.wholeBlock, { block }),
      owes: (row, unit) => exemptionReason(row, unit) === null && !isDone(stage, row),
      isUnchanged: (row, dispatch) =>
        until !== null && until <= (effectiveDeadline(stage, dispatch, row) ?? until),
    },
    problems: (row, dispatch) => {
      const days = { current: effectiveDeadline(stage, dispatch, row), today: ports.clock.today() };
      const message = untilProblem(answers, days, words);
      return message === '' ? [] : [{ field: 'until', message }];
    },
    change: () => ({ [EXTENSION_FIELD[stage]]: until, reason }),
    detail: () => `${day} · ${reason}`,
    done: (unit, [dispatch]) => {
      const name = stageName(stage, dispatch, stages, words.language);
      return format(says.extended, { unit, stage: name, day });
    },
  });
}

function exemptUnit(ports: Ports, answers: FormAnswers, reason: string): FormOutcome {
  const words = ports.words();
  const { says } = words;
  if (splitList(fieldText(answers, 'unit')).length > 1)
    return invalidForm([{ field: 'unit', message: says.exemptOne }]);
  let letter = '';
  return changeObligation(ports, answers, {
    event: 'deadlineChanged',
    required: ['stage', 'reason'],
    notAsked: words.says.unitNotAsked,
    isNews: true,
    problems: (row, dispatch, unit) => {
      letter = exemptionLetter(ports, row, dispatch, unit);
      const isAnswered = openStages(dispatch, row).length < askedStages(dispatch).length;
      const drops = isAnswered ? [says.exemptionDrops] : [];
      const notes = [...drops, ...(letter === '' ? [] : [letter])];
      if (answers.sure === 'yes' || notes.length === 0) return [];
      return [{ field: 'sure', message: [...notes, says.tickIfRight].join(' ') }];
    },
    change: () => ({ exemptBecause: reason }),
    detail: () => `${words.forms.changeDeadline.exempt} · ${reason}`,
    done: (unit) => format(says.exempted, { unit, letter: letter || says.exemptionSilent }),
  });
}

/**
 * Sentence that exempting the unit causes a letter to its mailbox, at once or after approval; `''` if no letter
 * is due.
 */
function exemptionLetter(
  ports: OfficePorts,
  row: Obligation,
  dispatch: Dispatch,
  unit: Unit,
): string {
  if (dispatch.state !== 'open' || exemptionReason(row, unit) !== null) return '';
  const address = addressOf(unit.email, unit.returnedEmail);
  if (!address.usable || openStages(dispatch, row).length === 0) return '';
  const { plan, words } = readRules(ports);
  const letters = lettersOf(readLettersAbout(ports, [dispatch.id]));
  if (!notifiedObligations(letters).has(row.key)) return '';
  const { exemptionWaits, exemptionGoes } = words.says;
  const sentence = plan.needsApproval.includes('cancellation') ? exemptionWaits : exemptionGoes;
  return format(sentence, { mailbox: address.mailbox });
}

function untilProblem(
  answers: FormAnswers,
  { current, today }: { readonly current: Day | null; readonly today: Day },
  { says }: Words,
): string {
  const typed = fieldText(answers, 'until');
  const until = parseDay(typed);
  if (typed === '') return says.extendOrExempt;
  if (until === null) return says.notDay;
  if (current === null) return says.noDeadlineToExtend;
  if (until <= current) return format(says.extensionNotLater, { current: formatDay(current) });
  return until < today ? says.deadlinePassed : '';
}

export function deadlineForm(ports: Ports): DeadlineFormView {
  const rules = readRules(ports);
  const { words } = rules;
  const dispatches = openDispatches(ports, words);
  const units = rowsOf(readTab(ports, unitsTab, words));
  return {
    ...datedForm(ports, rules, units),
    which: whichRow(ports, words, dispatches, units),
    seen: seenRows(ports),
    set: dispatches
      .map(dispatchOf)
      .map(({ id, acknowledgeBy, completeBy, asks }) => [id, acknowledgeBy, completeBy, asks]),
    granted: grantedDeadlines(ports),
  };
}

/** Key and both extended deadlines of each row, from the first to the last row that has one. */
function grantedDeadlines(ports: Ports): TwoDeadlines[] {
  const { headers, rows } = ports.reader.scan(trackingTab, [
    'acknowledgeExtendedTo',
    'completeExtendedTo',
  ]);
  const filled = rows.filter(({ texts }) => texts.join('') !== '').map(({ at }) => at);
  const [first = 0] = filled;
  const last = filled.pop() ?? -1;
  const places = rows.flatMap(({ at }) => (at >= first && at <= last ? [at] : []));
  return rowsOf(rowsAt(ports, trackingTab, { headers, places })).map((row) => [
    row.key,
    row.acknowledgeExtendedTo,
    row.completeExtendedTo,
  ]);
}
