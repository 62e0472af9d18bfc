import { maskTexts } from '../../texts/mask-secrets';
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

/**
 * Sheets of a report's workbook: the main figures, the annexes of `form` without charts and with a column for
 * the block, and the closed periods.
 */
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

/**
 * Sheets of a year's workbook: the unit records, the year's dispatches, and the flat sheet for pivot tables.
 * Mail addresses and tokens in their texts are masked.
 */
export function yearSheets(whole: OfficeYear, words: ReportWords): Section[] {
  const year = maskTexts(whole);
  return [
    recordSheet(year, words),
    dispatchesSheet(year, words),
    flatSheet(year.data, year.year, words),
  ];
}
