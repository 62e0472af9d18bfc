import {
  type Closing,
  closedChange,
  comparedWith,
  firstNames,
  insistedText,
  lateInOrder,
  lateInSeveral,
} from './closed';
import { addedFigures, daysText, type FigureName, figuresOf, ownChange, ownSum } from './figures';
import { groupsByBlock } from './groups';
import { shownDay } from './own-days';
import type { CountedDispatch, Line } from './recount';
import type { Values } from './sentences';
import { dispatchValues, figureValues, stageText } from './values';

/** Values of lines about all dispatches of the period. */
export function commonValues(closing: Closing): Values {
  const { dispatches, cutOff, name } = closing.period;
  const severally = lateInSeveral(dispatches);
  return {
    ...figureValues(addedFigures(dispatches.map(({ lines }) => figuresOf(lines)))),
    cutOff: shownDay(cutOff),
    before: commonPeriodBefore(closing),
    insisted: insistedText(dispatches),
    lateUnit: (shown) => {
      const [unit = ''] = shown.split(': ');
      return `${unit}: quá hạn ${severally.get(unit)} văn bản được giao`;
    },
    difficulty: (shown) => difficultyNamed(shown, dispatches),
    file: `Tổng hợp ${fileNameOf(dispatches)} ${name.replace(/[/ ]/g, '-')}.pdf`,
    // Neither is a figure of the period
    link: (shown) => shown,
    time: (shown) => shown,
    phone: (shown) => shown,
  };
}

/** Period that all dispatches are compared with which were followed before. */
function commonPeriodBefore(closing: Closing): string {
  const names = closing.period.dispatches.flatMap(
    (dispatch) => comparedWith(closing, dispatch)?.name ?? [],
  );
  return [...new Set(names)].join(' or ');
}

const fileNameOf = ([only, ...others]: readonly CountedDispatch[]) =>
  (others.length === 0 ? (only?.number ?? '') : `${others.length + 1}-văn-bản`).replace('/', '-');

function difficultyNamed(shown: string, dispatches: readonly CountedDispatch[]): string {
  const all = dispatches.flatMap(({ number, lines }) =>
    lines.map(({ name, difficulties }) => {
      const unit = `${name}: ${difficulties}`;
      return dispatches.length === 1 ? unit : `${number}, ${unit}`;
    }),
  );
  return all.find((one) => one === shown) ?? 'no such difficulty';
}

/** Values of lines about one dispatch. */
export function ownValues(closing: Closing, dispatch: CountedDispatch): Values {
  const figures = figuresOf(dispatch.lines);
  const moved = (name: FigureName) => () => wordedChange(closedChange(closing, dispatch, name));
  const late = lateInOrder([dispatch]);
  const groups = groupsByBlock(dispatch);
  return {
    ...figureValues(figures),
    ...dispatchValues(dispatch),
    receivedMoved: moved('received'),
    completedMoved: moved('completed'),
    overdueMoved: moved('overdue'),
    before: comparedWith(closing, dispatch)?.name ?? 'none',
    isNew: comparedWith(closing, dispatch) ? 'not marked' : 'mới',
    longestNames: late.length > 3 ? names(late.slice(0, 3)) : 'all are named',
    allNames: late.length > 3 ? 'some are not named' : names(late),
    overdueNamed: overdueNamed(dispatch, late),
    changes: changesText(closing, dispatch),
    results: resultsText(dispatch),
    ownMoved: ownMoved(closing, dispatch),
    block: (shown) => blockText(shown, groups, dispatch),
  };
}

const names = (lines: readonly { readonly name: string }[]) =>
  lines.map(({ name }) => name).join(', ');

export function wordedChange(by: number | null): string {
  if (by === null) return 'first period';
  if (by === 0) return 'không đổi';
  return by > 0 ? `tăng ${by}` : `giảm ${-by}`;
}

function overdueNamed(dispatch: CountedDispatch, late: readonly Line[]): string {
  if (late.length === 0) return 'không có';
  const named = late.map((line) => {
    const stages = dispatch.stages.flatMap((stage) => {
      const { part, daysLate = 0 } = line.stages[stage] ?? {};
      return part === 'overdue' ? [`${stageText(stage, dispatch)}: ${daysText(daysLate, '')}`] : [];
    });
    return `${line.name} (${stages.join(', ')})`;
  });
  return `${late.length} đơn vị (số ngày làm việc): ${firstNames(named).join('; ')}`;
}

function changesText(closing: Closing, dispatch: CountedDispatch): string {
  const before = comparedWith(closing, dispatch);
  if (!before)
    return 'Thay đổi: đây là kỳ đầu tiên được chốt của văn bản, chưa có kỳ trước để so sánh';
  const by = (name: FigureName) => closedChange(closing, dispatch, name) ?? 0;
  const overdue = by('overdue');
  const parts = [
    ...(dispatch.stages.includes('receipt') ? [['xác nhận', by('received')] as const] : []),
    ...(dispatch.stages.includes('result') ? [['hoàn thành', by('completed')] as const] : []),
  ];
  if (overdue === 0 && parts.every(([, moved]) => moved === 0))
    return `Không đổi so với kỳ “${before.name}”`;
  const worded = parts.map(([name, moved]) => `${name} ${wordedChange(moved)}`);
  const late = overdue === 0 ? 'quá hạn không đổi' : `${wordedChange(overdue)} đơn vị quá hạn`;
  return `So với “${before.name}”: ${[...worded, late].join('; ')}`;
}

function resultsText({ lines, isTraining }: CountedDispatch): string {
  const all = figuresOf(lines);
  const text = figureValues(all);
  const parts = [
    all.completed > 0 && doneText(all.completedOnTime, all.completedLate),
    all.nothing > 0 && `trong đó ${all.nothing} đơn vị không phát sinh`,
    all.notCompleted > 0 && openText(all.notCompletedWithin, all.notCompletedOverdue),
    isTraining && all.sessions > 0 && `tổ chức ${all.sessions} hội nghị`,
    isTraining &&
      all.attended > 0 &&
      `${all.attended}/${all.eligible} lượt người tham gia (${text.attendedShare})`,
  ];
  return parts.filter(Boolean).join('; ');
}

function doneText(onTime: number, late: number): string {
  const done = `đã hoàn thành ${onTime + late} đơn vị`;
  if (late === 0) return `${done}, đúng hạn`;
  return onTime === 0 ? `${done}, quá hạn` : `${done} (đúng hạn ${onTime}, quá hạn ${late})`;
}

function openText(within: number, overdue: number): string {
  const open = `chưa hoàn thành ${within + overdue} đơn vị`;
  if (overdue === 0) return `${open}, còn trong hạn`;
  return within === 0 ? `${open}, đã quá hạn` : `${open} (trong hạn ${within}, quá hạn ${overdue})`;
}

function blockText(
  shown: string,
  groups: ReturnType<typeof groupsByBlock>,
  { stages }: CountedDispatch,
): string {
  const group = groups.find(({ name }) => shown.startsWith(`${name}: `));
  const { units, received, completed } = figuresOf(group?.lines ?? []);
  const parts = [
    ...(stages.includes('receipt') ? [`${received}/${units} đã xác nhận`] : []),
    ...(stages.includes('result') ? [`${completed}/${units} hoàn thành`] : []),
  ];
  return `${group?.name}: ${parts.join(', ')}`;
}

/** Sums of the office's own figures, each with its change since the period before if that has one, too. */
function ownMoved(closing: Closing, dispatch: CountedDispatch): string {
  const before = comparedWith(closing, dispatch);
  return dispatch.figures
    .flatMap(([label, measure]) => {
      const { sum } = ownSum(dispatch.lines, label);
      const by = ownChange(before, dispatch, label);
      return sum === '' ? [] : [`${label} (${measure}): ${sum}${by === '' ? '' : ` (${by})`}`];
    })
    .join('; ');
}
