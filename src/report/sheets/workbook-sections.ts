import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { Section } from '../document/document';
import { headlineSection } from '../parts/headline-section';
import { type ReportForm, reportOf } from '../parts/report-of';
import { dispatchesSheet } from './dispatches-sheet';
import { flatSheet } from './flat-sheet';
import { periodsSheet } from './periods-sheet';
import { type OfficeYear, recordSheet } from './record-sheet';

/** Gives the sheets of a report: its figures, its annexes with the block as a column, and the periods. */
export function reportSheets(
  data: ReportData,
  form: ReportForm,
  context: ReportContext,
): Section[] {
  const annexes = form.annexes.filter((annex) => annex !== 'charts');
  const { sections } = reportOf(data, { ...form, annexes, blockColumn: true }, context);
  return [
    headlineSection(data, context.words),
    ...sections.slice(1),
    periodsSheet(data, context.words),
  ];
}

/** Gives the sheets of a year: the record of the units, the dispatches that it covers, and every row for pivots. */
export function yearSheets(year: OfficeYear, words: ReportWords): Section[] {
  return [
    recordSheet(year, words),
    dispatchesSheet(year, words),
    flatSheet(year.data, year.year, words),
  ];
}
