import { type Day, formatDay } from '../../calendar/day';
import { choiceOf, field, optionsOf, rowFields } from '../../forms/field-view';
import type { OpenForm } from '../../forms/form-page/field-form';
import { limitOptions } from '../../forms/form-page/limit-options';
import { openForm } from '../../forms/form-page/open-form';
import type { FormAnswers, FormOpening, FormView } from '../../forms/form-view';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { readView } from '../../frame/view';
import { askedStages, toDispatchId } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import { toUnitCode } from '../../records/unit';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import type { DeadlineFormView } from '../dated-form-view';
import { DATED_WORDS, type DatedWords } from '../dated-page/dated-words';
import { addWorkingDaysBox } from '../dated-page/working-days';

function deadlineFields(view: DeadlineFormView & FormOpening, words: DatedWords): FormView {
  const labels = words.changeDeadline;
  const [dispatch, unit] = rowFields(view.which, words.which);
  const blocks = view.blocks.map((block) => format(labels.wholeBlock, { block }));
  return {
    language: view.language,
    title: view.title,
    intro: labels.intro,
    fields: [
      dispatch,
      {
        ...unit,
        kind: 'units',
        label: labels.unit,
        options: [...blocks.map((value) => ({ value, label: value })), ...unit.options],
      },
      choiceOf('stage', labels.stage, optionsOf(words.choices.stage), 'complete'),
      field('until', labels.until, 'day', { hint: view.hint }),
      field('reason', labels.reason, 'text', { required: true, hint: labels.reasonHint }),
      field('exempt', labels.exempt, 'check'),
      field('sure', labels.sure, 'check', { hiddenUntilProblem: true }),
    ],
    submit: view.submit,
    submitLabel: words.save,
    seen: view.seen,
    chosen: view.chosen,
  };
}

const MAX_NAMED = 5;

/**
 * Sentences with the dispatch's deadline for the chosen stage, and with later deadlines of the chosen units, or
 * of all units if none or a block is chosen.
 */
function inForce(
  { set, granted, which }: Pick<DeadlineFormView, 'set' | 'granted' | 'which'>,
  { dispatch = '', unit = '', stage = '' }: FormAnswers,
  words: DatedWords,
): string[] {
  const place = stage === 'acknowledge' ? 1 : 2;
  const day = set.find(([id]) => id === dispatch)?.[place] ?? null;
  if (day === null) return [words.noDeadline];
  const later = new Map<string, Day>(
    granted.flatMap((one) => {
      const own = one[place];
      return own !== null && own > day ? [[one[0], own] as const] : [];
    }),
  );
  const named = new Set(splitList(unit));
  const isNamed = (code: string) => named.size === 0 || named.has(code) || hasBlock(named, which);
  const units = which.units.flatMap(({ value, label }) => {
    const own = later.get(obligationKey(toDispatchId(dispatch), toUnitCode(value)));
    return own !== undefined && isNamed(value) ? [words.granted(label, formatDay(own))] : [];
  });
  const more = units.length - MAX_NAMED;
  return [
    words.inForce(formatDay(day)),
    ...units.slice(0, MAX_NAMED),
    ...(more > 0 ? [words.grantedMore(String(more))] : []),
  ];
}

/** An entry that is no unit code must be a block. The page does not know which units are in a block. */
function hasBlock(named: ReadonlySet<string>, { units }: DeadlineFormView['which']): boolean {
  const codes = new Set(units.map(({ value }) => value));
  return [...named].some((one) => !codes.has(one));
}

/** Offers only the stages that the chosen dispatch asks. */
function offerAskedStages(
  { fields }: OpenForm,
  { set }: Pick<DeadlineFormView, 'set'>,
  { dispatch }: FormAnswers,
): void {
  const [, , , asks] = set.find(([id]) => id === dispatch) ?? [];
  const field = fields.find(({ name }) => name === 'stage');
  if (asks) limitOptions(field, askedStages({ asks }));
}

const view = readView<DeadlineFormView & FormOpening>();
const words = DATED_WORDS[view.language];

openForm(deadlineFields(view, words), {
  customize: (open) => {
    const from = { since: words.sinceToday, day: () => view.today };
    addWorkingDaysBox(open, 'until', { view, words, from });
    const place = element('div', { class: 'in-force', 'aria-live': 'polite' });
    const showInForce = () => {
      offerAskedStages(open, view, open.arranged.read());
      const sentences = inForce(view, open.arranged.read(), words);
      fill(
        place,
        sentences.map((sentence) => paragraph(sentence)),
      );
    };
    open.fields.find(({ name }) => name === 'stage')?.element.append(place);
    for (const event of ['input', 'click']) open.body.addEventListener(event, showInForce);
    showInForce();
    return null;
  },
});
