import { maskTexts } from '../../texts/mask-secrets';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { Section } from '../document/document';
import { headlineSection } from '../parts/headline-section';
import { type ReportForm, reportOf } from '../parts/report-of';
import { dispatchesSheet } from './dispatches-sheet';
import { flatSheet } from './flat-sheet';
import { periodsSheet } from './periods-sheet';
import { type OfficeYear, recordSheet } from './record-sheet';
import { valuesSheet } from './values-sheet';

export function reportSheets(
  data: ReportData,
  form: ReportForm,
  context: ReportContext,
): Section[] {
  const { sections } = reportOf(data, { ...form, blockColumn: true }, context);
  return [
    headlineSection(data, context.words),
    ...sections.slice(1),
    periodsSheet(data, context.words),
  ];
}

export function yearSheets(whole: OfficeYear, { words, language }: ReportContext): Section[] {
  const year = maskTexts(whole);
  return [
    recordSheet(year, words),
    dispatchesSheet(year, words),
    flatSheet(year.data, year.year, words, language),
    ...valuesSheet(year.data, year.year, words),
  ];
}
