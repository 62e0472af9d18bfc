import { isAsked } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { hasDeadlines, isStageCounted } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { ReportLayout } from '../../records/setting-kinds';
import type { Stage } from '../../records/stage';
import { stageTexts } from '../../summary/rules/done-texts';
import { fillTemplate } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import { singleBlanks } from '../../texts/single-blanks';
import type { ReportData } from '../data/report-data';
import type { CancelledDispatch } from '../data/report-view';
import type { ReportContext } from '../data/report-words';
import { reportColumn, tableHead } from '../document/columns';
import {
  type ReportCell,
  type ReportDocument,
  type ReportParagraph,
  type ReportTable,
  reportParagraph,
  type Section,
  type TableRow,
} from '../document/document';
import { layoutOf, type PageLayout } from '../document/layout';
import { countedText } from '../sentences/counted-text';
import { officeTexts } from '../sentences/office-texts';
import { periodText } from '../sentences/period-text';
import { documentOf } from '../sentences/report-texts';
import { annexOverdue } from './annex-overdue';
import { NUMERALS } from './annexes';
import { framed } from './main-part';

export interface JointReport {
  /** One for each dispatch, all of the same period or all of today. */
  readonly reports: readonly [ReportData, ...ReportData[]];
  readonly cancelled: readonly CancelledDispatch[];
}

/**
 * Report about several dispatches, each by itself: their figures are never added, because units that received
 * several would count several times.
 */
export function jointReportOf(
  { reports, cancelled }: JointReport,
  { layout: layoutName, overdue }: { readonly layout: ReportLayout; readonly overdue: boolean },
  context: ReportContext,
): ReportDocument {
  const { words, language } = context;
  const { report } = words;
  const layout = layoutOf(layoutName);
  const [first] = reports;
  const readers = [...new Set(reports.flatMap(({ dispatch }) => dispatch.reportsTo))];
  const texts = {
    ...officeTexts(first, readers, words),
    period: periodText(first, words),
  };
  const count = formatCount(reports.length + cancelled.length, language);
  const body = outline({ reports, cancelled }, layout, context);
  const tables = [
    { title: report.joint.annex, table: annexByDispatch({ reports, cancelled }, context) },
    ...(overdue ? [{ title: report.annexes.overdue, table: annexOverdue(reports, context) }] : []),
  ];
  const cited = format(report[layout.name].cited, texts);
  const annexes = tables.map(({ title, table }, at): Section => {
    const name = format(report.annexLabel, { numeral: NUMERALS[at] ?? '' });
    const note = format(report.annexNote, { ...texts, cited });
    const head = [
      reportParagraph('annexLabel', name),
      reportParagraph('annexTitle', title),
      reportParagraph('annexNote', note),
    ];
    return { name, landscape: true, blocks: [...head, table] };
  });
  const subject = format(report.joint.subject, { count });
  return {
    language,
    layout,
    title: report.type,
    author: texts.office,
    sections: [
      {
        name: report.mainSheet,
        landscape: false,
        blocks: framed({ texts, subject, body }, layout, words),
      },
      ...annexes,
    ],
  };
}

function outline(
  { reports, cancelled }: JointReport,
  { name }: PageLayout,
  context: ReportContext,
): ReportParagraph[] {
  const { report } = context.words;
  const values: Readonly<Record<string, string>> = {
    results: reports.map((data) => dispatchLine(data, context)).join('\n'),
    cancelled: cancelled.map((one) => cancelledLine(one, context)).join('\n'),
    lateInSeveral: lateLines(reports, context).join('\n'),
    prompt: `${report.proposalPrompt}${report[name].end}`,
  };
  let section = 0;
  return report.joint.outline.flatMap(({ look, text }): ReportParagraph[] => {
    const names = (text.match(/\{\w+\}/g) ?? []).map((braces) => braces.slice(1, -1));
    if (names.some((one) => values[one] === '')) return [];
    if (look !== 'section')
      return fillTemplate(text, values)
        .split('\n')
        .map((line) => reportParagraph(look, line));
    section += 1;
    const numeral = NUMERALS[section - 1] ?? '';
    return [reportParagraph(look, format(report[name].section, { numeral, heading: text }))];
  });
}

function dispatchLine(data: ReportData, context: ReportContext): string {
  const { words, language } = context;
  const { joint } = words.report;
  const { dispatch, totals } = data;
  const overdue =
    totals.overdue === 0
      ? []
      : [format(joint.overdue, { count: formatCount(totals.overdue, language) })];
  return format(joint.line, {
    ...namesOf(data.dispatch, context),
    results: [...stageTexts(dispatch, totals, joint.results, language), ...overdue].join('; '),
  });
}

function cancelledLine(dispatch: CancelledDispatch, context: ReportContext): string {
  const { joint } = context.words.report;
  const because = singleBlanks(dispatch.changes).replace(/[.;\s]+$/, '');
  return format(because === '' ? joint.cancelled : joint.cancelledBecause, {
    ...namesOf(dispatch, context),
    because,
  });
}

function namesOf(dispatch: CancelledDispatch | ReportData['dispatch'], { words }: ReportContext) {
  return {
    document: documentOf({ dispatch }, words),
    issuer: singleBlanks(dispatch.issuingBody),
    about: singleBlanks(dispatch.subject),
  };
}

/** Most units that are named. The annex of overdue units has all. */
const MOST_NAMED = 20;

function lateLines(reports: readonly ReportData[], context: ReportContext): string[] {
  const { joint, moreDifficulties } = context.words.report;
  const late = unitsLateInSeveral(reports);
  const lines = late.slice(0, MOST_NAMED).map((line) => format(joint.lateLine, line));
  const rest = late.length - MOST_NAMED;
  const more = format(moreDifficulties, { units: countedText(rest, 'units', context) });
  return rest > 0 ? [...lines, more] : lines;
}

/** Units that are overdue in two or more of the dispatches, with the numbers of these. */
function unitsLateInSeveral(reports: readonly ReportData[]): { unit: string; numbers: string }[] {
  const numbers = new Map<string, string[]>();
  for (const { dispatch, units } of reports)
    for (const { name, block, overdue } of units) {
      const key = JSON.stringify([name, block]);
      if (overdue.length > 0)
        numbers.set(key, [...(numbers.get(key) ?? []), dispatchNumber(dispatch)]);
    }
  return [...numbers]
    .filter(([, own]) => own.length > 1)
    .map(([key, own]) => ({
      unit: (JSON.parse(key) as string[])[0] ?? '',
      numbers: own.join('; '),
    }));
}

function annexByDispatch(
  { reports, cancelled }: JointReport,
  { words }: ReportContext,
): ReportTable {
  const { columns: heads, joint } = words.report;
  const columns = [
    reportColumn(heads.index, 8, 'center'),
    reportColumn(heads.dispatch, 45, 'left'),
    reportColumn(joint.subjectColumn, 75, 'left'),
    reportColumn(heads.units, 16),
    reportColumn(joint.acknowledged, 18),
    reportColumn(heads.share, 16),
    reportColumn(joint.completed, 18),
    reportColumn(heads.share, 16),
    reportColumn(joint.overdueUnits, 18),
    reportColumn(heads.note, 24, 'left'),
  ];
  const row = (
    dispatch: CancelledDispatch | ReportData['dispatch'],
    at: number,
    cells: readonly ReportCell[],
  ): TableRow => ({
    kind: 'row',
    cells: [at + 1, documentOf({ dispatch }, words), singleBlanks(dispatch.subject), ...cells],
  });
  const rows = [
    ...reports.map(({ dispatch, totals }, at) => {
      const cellsOf = (stage: Stage): ReportCell[] => {
        const { done, asked } = stageFigures(totals, stage);
        return isAsked(dispatch, stage) && isStageCounted(totals, stage)
          ? [done, { part: done, whole: asked }]
          : ['', ''];
      };
      const isDated = hasDeadlines(totals, ['acknowledge', 'complete']);
      return row(dispatch, at, [
        totals.units,
        ...cellsOf('acknowledge'),
        ...cellsOf('complete'),
        isDated ? totals.overdue : '',
        '',
      ]);
    }),
    ...cancelled.map((dispatch, at) =>
      row(dispatch, reports.length + at, ['', '', '', '', '', '', joint.ended]),
    ),
  ];
  return { kind: 'table', filter: true, columns, head: tableHead(columns), rows };
}
