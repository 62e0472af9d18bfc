import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { field, given, optionsOf } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormView } from '../../forms/form-view';
import type { Directive } from '../../records/directive';
import { addressOf } from '../../records/email-address';
import { type Obligation, STAGES } from '../../records/obligation';
import { say } from '../../texts/say';
import { releaseOf } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { readOffice, readTab, rowsOf } from '../../workbook/reading/office';
import { daysOffTab } from '../../workbook/tabs/days-off-tab';
import { obligationsTold } from '../rules/letters-to-all';
import { askedDay, openStages } from '../rules/standing';
import { changeObligation } from './change-obligation';
import { daysOffHint } from './days-off-hint';
import { whichFields } from './find-obligation';
import { seenRows } from './seen-before';

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
      field('sure', labels.sure, 'check'),
      field('reason', labels.reason, 'text', { required: true }),
    ],
    submit: 'changeDeadline',
    submitLabel: words.forms.save,
    seen: seenRows(ports),
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
  const day = formatDay(until ?? '');
  const what = exempt ? words.forms.changeDeadline.exempt : day;
  let letter = '';
  return changeObligation(ports, answers, {
    event: 'deadlineChanged',
    required: ['stage', 'reason'],
    takesUnasked: false,
    problems: (row, directive) => {
      if (exempt) {
        letter = exemptionTold(ports, row, directive);
        const lost = row.acknowledge === 'acknowledged' ? [words.says.exemptionDrops] : [];
        const said = [...lost, ...(letter === '' ? [] : [letter])];
        if (answers.sure === 'yes' || said.length === 0) return [];
        return [{ field: 'sure', message: [...said, words.says.tickIfRight].join(' ') }];
      }
      const days = { current: askedDay(stage, directive, row), today: ports.clock.today() };
      const message = untilFault(answers, days, words);
      return message === '' ? [] : [{ field: 'until', message }];
    },
    change: () => change,
    detail: () => `${what} · ${reason}`,
    done: (unit) =>
      exempt
        ? say(words.says.exempted, { unit, letter: letter || words.says.exemptionSilent })
        : say(words.says.extended, { unit, stage: words.stages[stage], day }),
  });
}

/** Says that exempting a unit sends it a letter, to whom and when: a unit that was told of a dispatch and has not done it; '' of others. */
function exemptionTold(ports: Ports, row: Obligation, directive: Directive): string {
  const { units, letters, plan, words } = readOffice(ports);
  const unit = units.find(({ code }) => code === row.unit);
  if (!unit || directive.state !== 'open' || releaseOf(row, unit) !== null) return '';
  const address = addressOf(unit.email, unit.returnedEmail);
  if (!address.usable || !obligationsTold(letters).has(row.key) || openStages(row).length === 0)
    return '';
  const { exemptionWaits, exemptionGoes } = words.says;
  const sentence = plan.needsApproval.includes('cancellation') ? exemptionWaits : exemptionGoes;
  return say(sentence, { mailbox: address.mailbox });
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
  if (until <= current) return say(says.extensionNotLater, { current: formatDay(current) });
  return until < today ? says.deadlinePassed : '';
}
