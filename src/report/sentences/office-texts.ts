import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { joinLastWords } from '../document/join-last-words';
import { officeOf } from './office-of';

/** Texts of letterhead, addressees and signature. */
export type OfficeTexts = ReturnType<typeof officeTexts>;

export function officeTexts(
  { settings, cutOff }: Pick<ReportData, 'settings' | 'cutOff'>,
  reportsTo: readonly string[],
  words: ReportWords,
) {
  const { report } = words;
  const office = officeOf(settings, words);
  const officeLine = joinLastWords(office);
  const readers = reportsTo.map(singleBlanks);
  return {
    cutOff: formatDay(cutOff),
    office,
    officeLine,
    officeCaps: officeLine.toUpperCase(),
    superior: joinLastWords(singleBlanks(settings.superior)).toUpperCase(),
    symbol: settings.reportSymbol || report.symbolUnknown,
    place: settings.reportPlace || report.placeUnknown,
    openDate: unbroken(format(report.openDate, { year: cutOff.slice(0, 4) })),
    addressees: addresseesOf(readers, report),
    partyCopies: readers.map((name) => format(report.party.copy, { name })).join('\n'),
    stateCopies: readers.map((name) => format(report.state.copy, { name })).join('\n'),
  };
}

function addresseesOf(readers: readonly string[], report: ReportWords['report']): string {
  const [only] = readers;
  if (only === undefined) return '';
  if (readers.length === 1) return format(report.addressee, { name: only });
  const last = readers.length - 1;
  const lines = readers.map((name, at) => `- ${name}${at === last ? '.' : ';'}`);
  return [report.addressees, ...lines].join('\n');
}

/** No-break spaces keep a date with blank day and month on one line. */
function unbroken(text: string): string {
  return text.replace(/ /g, '\u00a0');
}
