import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { sayIn } from '../../frame/say-in';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import type { Language } from '../../texts/language';
import { periodFile as en } from '../../words/en/report/period-file';
import { periodFile as vi } from '../../words/vi/report/period-file';
import type { ReportData } from '../data/report-data';
import {
  type PeriodFileWords,
  periodFileName,
  periodFileOf,
  periodFileSection,
} from '../period-file/period-file';
import type { ReportDialog } from './report-desk';
import { workbookOf } from './workbook-of';

/** The words of period files in both languages. */
const FILE_WORDS: Readonly<Record<Language, PeriodFileWords>> = { vi, en };

/** Builds what hands out the file of a closed period for the office above; nothing for the figures of now. */
export function periodFilePart(
  desk: ReportDialog,
  data: ReportData,
  version: string,
): HTMLElement[] {
  const { report: words } = desk.words;
  const file = periodFileOf(data, version);
  if (file === null) return [];
  const said = element('div', { class: 'said' });
  const tell = (tone: 'good' | 'warning', sentence: string) => sayIn(desk, said, tone, sentence);
  const press = () => {
    if (file === 'unnamed') return tell('warning', words.periodFileUnnamed);
    if (file === 'unsound') return tell('warning', words.periodFileUnsound);
    const own = FILE_WORDS[desk.language];
    const name = `${periodFileName(file, own)}.xlsx`;
    const bytes = workbookOf([periodFileSection(file, own)], desk.language);
    downloadWorkbook(name, bytes);
    tell('good', words.periodFileDone(name));
  };
  return [
    element('div', { class: 'acts' }, button(words.periodFile, 'second', press)),
    said,
    paragraph(words.periodFileHint, 'hint'),
  ];
}
