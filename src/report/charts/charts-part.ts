import { shownOf } from '../../records/figure-scope';
import { filledBlocks } from '../../summary/rules/filled-blocks';
import { sentenceCase } from '../../texts/sentence-case';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { Chart } from '../document/chart';
import { type Picture, type ReportBlock, reportParagraph } from '../document/document';
import { barChart } from './bar-chart';
import { trendChart } from './trend-chart';

const MOST_BARS = 15;

export function chartsPart(data: ReportData, context: ReportContext): ReportBlock[] {
  const { report } = context.words;
  const { byBlock, overPeriods, noPeriods } = report.charts;
  const blocks = filledBlocks(data.blocks).map(({ name, figures }) => ({
    name: sentenceCase(name) || report.noBlock,
    figures,
  }));
  const rows = [{ name: report.total, figures: data.totals }, ...blocks];
  const shown = shownOf(data.dispatch, data.totals);
  const trend = trendChart(data, overPeriods, context);
  return [
    reportParagraph('chartTitle', byBlock),
    ...chunks(rows).map((some) => picture(barChart(some, shown, byBlock, context), context)),
    reportParagraph('chartTitle', overPeriods),
    trend ? picture(trend, context) : reportParagraph('annexNote', noPeriods),
  ];
}

function chunks<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / MOST_BARS);
  return Array.from({ length: count }, (_, at) => rows.slice(at * MOST_BARS, (at + 1) * MOST_BARS));
}

function picture(chart: Chart, { draw }: ReportContext): Picture {
  const { width, height, alt } = chart;
  return { kind: 'picture', png: draw(chart), width, height, alt };
}
