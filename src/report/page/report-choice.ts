import { formatDay } from '../../calendar/day';
import { element, fill } from '../../frame/element';
import { choiceField, choicesField, type Option } from '../../frame/fields/choice-fields';
import type { Field } from '../../frame/fields/field';
import { paragraph } from '../../frame/notice';
import { dispatchNumber } from '../../records/dispatch-number';
import { roundOf } from '../../records/round';
import type { ReportLayout } from '../../records/setting-kinds';
import { splitList } from '../../texts/split-list';
import type { CancelledDispatch, ReportedDispatch, ReportView } from '../data/report-view';
import { ANNEXES, type Annex } from '../parts/annexes';
import type { ReportForm } from '../parts/report-of';
import type { ReportDialog } from './report-dialog-words';

/** Choice of a report about several dispatches, in place of the id of one. */
const JOINT = 'joint';

export interface ChosenReport {
  readonly isJoint: boolean;
  readonly dispatches: readonly ReportedDispatch[];
  readonly cancelled: readonly CancelledDispatch[];
  /** `''` for the current state. */
  readonly period: string;
}

export interface ReportChoice {
  readonly element: HTMLElement;
  chosen(): ChosenReport;
  /** `null` until a layout is chosen. */
  form(): ReportForm | null;
}

export function reportChoice(
  dialog: ReportDialog,
  view: ReportView,
  changed: () => void,
): ReportChoice {
  const { dispatch, layout } = plainFields(dialog, view);
  const isJoint = () => dispatch.read() === JOINT;
  const place = element('div');
  const annexPlace = element('div');
  let several = severalField(dialog, view);
  let source = sourceField(dialog, []);
  let annexes = annexesField(dialog, view, isJoint());
  const dispatches = () => {
    const ids = isJoint() ? splitList(several.read()) : [dispatch.read()];
    return view.dispatches.filter(({ id }) => ids.includes(id));
  };
  const showSource = () => {
    source = sourceField(dialog, dispatches());
    const parts = sourceParts(dialog, source, dispatches());
    fill(place, isJoint() ? [several.element, ...parts] : parts);
  };
  const show = () => {
    several = severalField(dialog, view);
    several.element.addEventListener('change', showSource);
    annexes = annexesField(dialog, view, isJoint());
    showSource();
    fill(annexPlace, [annexes.element]);
  };
  show();
  dispatch.element.addEventListener('change', show);
  const fields = element(
    'div',
    { class: 'choice' },
    dispatch.element,
    place,
    layout.element,
    annexPlace,
  );
  fields.addEventListener('change', changed);
  return {
    element: fields,
    chosen: () => ({
      isJoint: isJoint(),
      dispatches: dispatches(),
      cancelled: isJoint()
        ? view.cancelled.filter(({ id }) => splitList(several.read()).includes(id))
        : [],
      period: source.read(),
    }),
    form: () => {
      const chosen = layout.read() as ReportLayout | '';
      return chosen === ''
        ? null
        : { layout: chosen, annexes: splitList(annexes.read()) as Annex[] };
    },
  };
}

function fieldProps(name: string, label: string) {
  return { id: name, name, label, need: '', hint: '' };
}

function plainFields(
  dialog: ReportDialog,
  view: ReportView,
): Readonly<Record<'dispatch' | 'layout', Field>> {
  const { report: words } = dialog.words;
  const options = view.dispatches.map((one) => dispatchOption(dialog, one));
  const isSeveral = view.dispatches.length + view.cancelled.length > 1;
  return {
    dispatch: choiceField(
      fieldProps('dispatch', words.dispatch),
      [...options, ...(isSeveral ? [{ value: JOINT, label: words.joint }] : [])],
      options[0]?.value ?? '',
    ),
    layout: choiceField(
      fieldProps('layout', words.layout),
      [
        ...(view.layout === null ? [{ value: '', label: words.chooseLayout }] : []),
        ...Object.entries(words.layouts).map(([value, label]) => ({ value, label })),
      ],
      view.layout ?? '',
    ),
  };
}

function dispatchOption(
  { words: { report: words } }: ReportDialog,
  { id, type, number, label, subject }: ReportedDispatch | CancelledDispatch,
): Option {
  return { value: id, label: words.label(type, dispatchNumber({ number, label }), subject) };
}

/** All dispatches are ticked, also those that are no longer carried out. */
function severalField(dialog: ReportDialog, { dispatches, cancelled }: ReportView): Field {
  const { report: words } = dialog.words;
  const ended = cancelled.map((one) => {
    const option = dispatchOption(dialog, one);
    return { ...option, label: words.ended(option.label) };
  });
  const options = [...dispatches.map((one) => dispatchOption(dialog, one)), ...ended];
  return choicesField(
    fieldProps('several', words.several),
    options,
    options.map(({ value }) => value),
  );
}

/** A report about several dispatches always has the table by dispatch, and no other annex but the overdue units. */
function annexesField(dialog: ReportDialog, view: ReportView, isJoint: boolean): Field {
  const { report: words } = dialog.words;
  const offered = ANNEXES.filter((annex) =>
    isJoint
      ? annex === 'overdue'
      : (annex !== 'values' || view.hasRequestedFigures) &&
        (annex !== 'rounds' || view.dispatches.some(({ id }) => roundOf(id) !== null)),
  );
  return choicesField(
    fieldProps('annexes', words.annexes),
    offered.map((annex) => ({ value: annex, label: words.annexNames[annex] })),
    offered,
  );
}

/** Current figures, and every period that was closed for one of the dispatches, the latest first. */
function sourceField({ words }: ReportDialog, dispatches: readonly ReportedDispatch[]): Field {
  const { now, closed, corrected, source } = words.report;
  const hasCurrent = dispatches.some(({ archivedOn }) => archivedOn === null);
  const points = dispatches.flatMap(({ periods }) => periods);
  const periods = [...new Map(points.map((point) => [point.period, point])).values()]
    .sort((a, b) => (a.cutOff < b.cutOff ? 1 : -1))
    .map((one) => ({
      value: one.period,
      label: closed(one.corrected ? corrected(one.period) : one.period, formatDay(one.cutOff)),
    }));
  return choiceField(
    fieldProps('source', source),
    [...(hasCurrent ? [{ value: '', label: now }] : []), ...periods],
    hasCurrent ? '' : (periods[0]?.value ?? ''),
  );
}

function sourceParts(
  { words }: ReportDialog,
  source: Field,
  dispatches: readonly ReportedDispatch[],
): HTMLElement[] {
  const hasPeriods = dispatches.some(({ periods }) => periods.length > 0);
  const hint = hasPeriods ? words.report.closedHint : words.report.noPeriod;
  return [source.element, paragraph(hint, 'hint')];
}
