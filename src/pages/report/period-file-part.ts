import type { Language } from '../../core/language';
import {
  type PeriodFileWords,
  periodFileName,
  periodFileOf,
  periodFileSection,
} from '../../report/period-file';
import type { ReportData } from '../../report/report-data';
import { periodFile as en } from '../../words/en/period-file';
import { periodFile as vi } from '../../words/vi/period-file';
import { button } from '../frame/button';
import { download } from '../frame/download';
import { element, fill } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import type { ReportDialog } from './report-desk';
import { workbookOf } from './workbook-of';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  const tell = (tone: 'good' | 'warning', sentence: string) => {
    fill(said, [notice(tone, paragraph(sentence))]);
    desk.announce(sentence);
  };
  const press = () => {
    if (file === 'unnamed') return tell('warning', words.periodFileUnnamed);
    if (file === 'unsound') return tell('warning', words.periodFileUnsound);
    const own = FILE_WORDS[desk.language];
    const name = `${periodFileName(file, own)}.xlsx`;
    const bytes = workbookOf([periodFileSection(file, own)], desk.language);
    download(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
    tell('good', words.periodFileDone(name));
  };
  return [
    element('div', { class: 'acts' }, button(words.periodFile, 'second', press)),
    said,
    paragraph(words.periodFileHint, 'hint'),
  ];
}
