import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { given, mend } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import { type Obligation, STAGES } from '../../records/obligation';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { readOffice, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { DeadlineFormView, TwoDeadlines } from '../dated-form-view';
import { obligationsTold } from '../rules/letters-to-all';
import { effectiveDeadline, isDone, openStages } from '../rules/standing';
import { changeObligation } from './change-obligation';
import { datedForm } from './dated-form';
import { openDispatches, whichRow } from './find-obligation';
import { seenRows } from './seen-before';

/** Grants units a later deadline for a stage, or exempts one, with the reason. */
export function changeDeadline(ports: Ports, answers: FormAnswers): FormOutcome {
  const reason = given(answers, 'reason');
  return (answers.exempt === 'yes' ? exemptUnit : extendUnits)(ports, answers, reason);
}

/**
 * Grants units, named one by one or by their blocks, a later deadline. Those that have it already, or a later one, stay as
 * they are: what a dead run has left is ended by doing it again.
 */
function extendUnits(ports: Ports, answers: FormAnswers, reason: string): FormOutcome {
  const words = ports.words();
  const { says, stages, forms } = words;
  const stage = STAGES.find((known) => known === answers.stage) ?? 'train';
  const until = parseDay(given(answers, 'until'));
  const day = formatDay(until ?? '');
  return changeObligation(ports, answers, {
    event: 'deadlineChanged',
    required: ['stage', 'reason'],
    takesUnasked: false,
    several: {
      named: ({ block }) => format(forms.changeDeadline.wholeBlock, { block }),
      owes: (row, unit) => exemptionReason(row, unit) === null && !isDone(stage, row),
      stands: (row, dispatch) => until !== null && until <= effectiveDeadline(stage, dispatch, row),
    },
    problems: (row, dispatch) => {
      const days = { current: effectiveDeadline(stage, dispatch, row), today: ports.clock.today() };
      const message = untilFault(answers, days, words);
      return message === '' ? [] : [{ field: 'until', message }];
    },
    change: () => ({
      [stage === 'train' ? 'trainExtendedTo' : 'acknowledgeExtendedTo']: until,
      reason,
    }),
    detail: () => `${day} · ${reason}`,
    done: (unit) => format(says.extended, { unit, stage: stages[stage], day }),
  });
}

function exemptUnit(ports: Ports, answers: FormAnswers, reason: string): FormOutcome {
  const words = ports.words();
  const { says } = words;
  if (splitList(given(answers, 'unit')).length > 1)
    return mend([{ field: 'unit', message: says.exemptOne }]);
  let letter = '';
  return changeObligation(ports, answers, {
    event: 'deadlineChanged',
    required: ['stage', 'reason'],
    takesUnasked: false,
    problems: (row, dispatch) => {
      letter = exemptionTold(ports, row, dispatch);
      const lost = row.acknowledge === 'acknowledged' ? [says.exemptionDrops] : [];
      const said = [...lost, ...(letter === '' ? [] : [letter])];
      if (answers.sure === 'yes' || said.length === 0) return [];
      return [{ field: 'sure', message: [...said, says.tickIfRight].join(' ') }];
    },
    change: () => ({ exemptBecause: reason }),
    detail: () => `${words.forms.changeDeadline.exempt} · ${reason}`,
    done: (unit) => format(says.exempted, { unit, letter: letter || says.exemptionSilent }),
  });
}

/** Says that exempting a unit sends it a letter, to whom and when: a unit that was told of a dispatch and has not done it; '' of others. */
function exemptionTold(ports: Ports, row: Obligation, dispatch: Dispatch): string {
  const { units, letters, plan, words } = readOffice(ports);
  const unit = units.find(({ code }) => code === row.unit);
  if (!unit || dispatch.state !== 'open' || exemptionReason(row, unit) !== null) return '';
  const address = addressOf(unit.email, unit.returnedEmail);
  if (!address.usable || !obligationsTold(letters).has(row.key) || openStages(row).length === 0)
    return '';
  const { exemptionWaits, exemptionGoes } = words.says;
  const sentence = plan.needsApproval.includes('cancellation') ? exemptionWaits : exemptionGoes;
  return format(sentence, { mailbox: address.mailbox });
}

/** Says what is wrong with the new deadline, which lies after the present one and has not passed; '' when nothing is. */
function untilFault(
  answers: FormAnswers,
  { current, today }: { readonly current: Day; readonly today: Day },
  { says }: Words,
): string {
  const typed = given(answers, 'until');
  const until = parseDay(typed);
  if (typed === '') return says.extendOrExempt;
  if (until === null) return says.notDay;
  if (until <= current) return format(says.extensionNotLater, { current: formatDay(current) });
  return until < today ? says.deadlinePassed : '';
}

/** Gives what Gia hạn hoặc miễn is opened with. */
export function deadlineForm(ports: Ports): DeadlineFormView {
  const rules = readRules(ports);
  const { words } = rules;
  const dispatches = openDispatches(ports, words);
  const units = rowsOf(readTab(ports, unitsTab, words));
  return {
    ...datedForm(ports, rules, units),
    title: words.forms.changeDeadline.title,
    which: whichRow(ports, words, dispatches, units),
    seen: seenRows(ports),
    set: dispatches.map(({ id, acknowledgeBy, trainBy }) => [id, acknowledgeBy, trainBy]),
    granted: grantedDeadlines(ports),
  };
}

/** Reads the deadlines that units were granted, from the first row of these to the last. */
function grantedDeadlines(ports: Ports): TwoDeadlines[] {
  const { headers, rows } = ports.workbook.scan(trackingTab, [
    'acknowledgeExtendedTo',
    'trainExtendedTo',
  ]);
  const has = rows.filter(({ texts }) => texts.join('') !== '').map(({ at }) => at);
  const [first = 0] = has;
  const last = has.pop() ?? -1;
  const places = rows.flatMap(({ at }) => (at >= first && at <= last ? [at] : []));
  return rowsOf(rowsAt(ports, trackingTab, { headers, places })).map((row) => [
    row.key,
    row.acknowledgeExtendedTo ?? '',
    row.trainExtendedTo ?? '',
  ]);
}
