import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { paragraph, type Tone } from '../../frame/notice';
import { tellIn } from '../../frame/tell-in';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import type { ReportData } from '../data/report-data';
import { periodFileName, periodFileOf, periodFileSection } from '../period-file/period-file';
import type { ReportDialog } from './report-desk';
import { workbookOf } from './workbook-of';

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
  const tell = (tone: Tone, sentence: string) => tellIn(desk, said, tone, sentence);
  const press = () => {
    if (file === 'unnamed') return tell('warning', words.periodFileUnnamed);
    if (file === 'unsound') return tell('warning', words.periodFileUnsound);
    const own = desk.words.periodFile;
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
