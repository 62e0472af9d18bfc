import { formatDay } from '../../calendar/day';
import { element, fill } from '../../frame/element';
import { choiceField, choicesField } from '../../frame/fields/choice-fields';
import type { Field } from '../../frame/fields/field';
import { paragraph } from '../../frame/notice';
import { dispatchNumber } from '../../records/dispatch-number';
import { roundOf } from '../../records/round';
import type { ReportLayout } from '../../records/setting-kinds';
import type { ReportedDispatch, ReportOrder, ReportView } from '../data/report-view';
import { ANNEXES, type Annex } from '../parts/annexes';
import type { ReportForm } from '../parts/report-of';
import type { ReportDialog } from './report-dialog-words';

export interface ReportChoice {
  readonly element: HTMLElement;
  order(): ReportOrder;
  /** `null` until a layout is chosen. */
  form(): ReportForm | null;
}

export function reportChoice(
  dialog: ReportDialog,
  view: ReportView,
  changed: () => void,
): ReportChoice {
  const { dispatch, layout, annexes } = plainFields(dialog, view);
  const chosenDispatch = () => view.dispatches.find(({ id }) => id === dispatch.read());
  let source = sourceField(dialog, chosenDispatch());
  const place = element('div');
  const showSource = () => {
    source = sourceField(dialog, chosenDispatch());
    fill(place, sourceParts(dialog, source, chosenDispatch()));
  };
  showSource();
  dispatch.element.addEventListener('change', showSource);
  const fields = element(
    'div',
    { class: 'choice' },
    dispatch.element,
    place,
    layout.element,
    annexes.element,
  );
  fields.addEventListener('change', changed);
  return {
    element: fields,
    order: () => ({ dispatch: dispatch.read(), period: source.read() }),
    form: () => {
      const chosen = layout.read() as ReportLayout | '';
      return chosen === ''
        ? null
        : { layout: chosen, annexes: annexes.read().split('; ') as Annex[] };
    },
  };
}

function plainFields(
  { words: { report: words } }: ReportDialog,
  view: ReportView,
): Readonly<Record<'dispatch' | 'layout' | 'annexes', Field>> {
  const fieldOptions = (name: string, label: string) => ({
    id: name,
    name,
    label,
    need: '',
    hint: '',
  });
  const offeredAnnexes = ANNEXES.filter(
    (annex) =>
      (annex !== 'subordinates' || view.hasSubordinates) &&
      (annex !== 'values' || view.hasRequestedFigures) &&
      (annex !== 'rounds' || view.dispatches.some(({ id }) => roundOf(id) !== null)),
  );
  const options = view.dispatches.map(({ id, type, number, label, subject }) => ({
    value: id,
    label: words.label(type, dispatchNumber({ number, label }), subject),
  }));
  return {
    dispatch: choiceField(
      fieldOptions('dispatch', words.dispatch),
      options,
      options[0]?.value ?? '',
    ),
    layout: choiceField(
      fieldOptions('layout', words.layout),
      [
        ...(view.layout === null ? [{ value: '', label: words.chooseLayout }] : []),
        ...Object.entries(words.layouts).map(([value, label]) => ({ value, label })),
      ],
      view.layout ?? '',
    ),
    annexes: choicesField(
      fieldOptions('annexes', words.annexes),
      offeredAnnexes.map((annex) => ({ value: annex, label: words.annexNames[annex] })),
      offeredAnnexes,
    ),
  };
}

function sourceField({ words }: ReportDialog, dispatch: ReportedDispatch | undefined): Field {
  const { now, closed, corrected, source } = words.report;
  const hasCurrent = !dispatch?.archivedOn;
  const periods = [...(dispatch?.periods ?? [])].reverse().map((one) => ({
    value: one.period,
    label: closed(one.corrected ? corrected(one.period) : one.period, formatDay(one.cutOff)),
  }));
  return choiceField(
    { id: 'source', name: 'source', label: source, need: '', hint: '' },
    [...(hasCurrent ? [{ value: '', label: now }] : []), ...periods],
    hasCurrent ? '' : (periods[0]?.value ?? ''),
  );
}

function sourceParts(
  { words }: ReportDialog,
  source: Field,
  dispatch: ReportedDispatch | undefined,
): HTMLElement[] {
  const hasPeriods = (dispatch?.periods.length ?? 0) > 0;
  const hint = hasPeriods ? words.report.closedHint : words.report.noPeriod;
  return [source.element, paragraph(hint, 'hint')];
}
