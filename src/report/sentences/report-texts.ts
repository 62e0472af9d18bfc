import { formatDay } from '../../calendar/day';
import { say } from '../../texts/say';
import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { joinLastWords } from '../document/join-last-words';
import { changeTexts } from './change-texts';
import { figureTexts, someText } from './figure-texts';
import { officeOf } from './office-of';
import { periodText } from './period-text';
import { sentToText } from './sent-to-text';

/** The texts that every report has, by the braces they fill: '' leaves a line out, a line break makes two of it. */
export type CommonTexts = ReturnType<typeof commonTexts>;

/** Names the dispatch that a report is about: `Công văn số 1384-CV/HU, ngày 30/10/2024`. */
export function documentOf({ directive }: ReportData, { report }: ReportWords): string {
  const { type, number, issuedOn } = directive;
  return say(report.document, { type, number, day: formatDay(issuedOn) });
}

/** Writes the figures and names that a report has of any dispatch, as it stands now or in a closed period. */
export function commonTexts(data: ReportData, desk: ReportDesk) {
  const { words, language } = desk;
  const { report } = words;
  const { totals, blocks, settings, directive } = data;
  const filled = blocks.filter(({ figures }) => figures.units > 0);
  const cutOff = formatDay(data.cutOff);
  const office = officeOf(settings, desk.words);
  const officeLine = joinLastWords(office);
  const proposal = (data.closing?.total.difficulties ?? '').replace(/[.;\s]+$/, '');
  const readers = directive.reportsTo.map(singleBlanks);
  return {
    ...figureTexts(totals, language),
    cutOff,
    office,
    officeLine,
    officeCaps: officeLine.toUpperCase(),
    superior: joinLastWords(singleBlanks(settings.superior)).toUpperCase(),
    symbol: settings.reportSymbol || report.symbolUnknown,
    place: settings.reportPlace || report.placeUnknown,
    openDate: unbroken(say(report.openDate, { year: data.cutOff.slice(0, 4) })),
    document: documentOf(data, words),
    issuer: singleBlanks(directive.issuingBody),
    about: singleBlanks(directive.subject),
    period: periodText(data, words),
    addressees: addresseesOf(readers, report),
    partyCopies: readers.map((name) => say(report.party.copy, { name })).join('\n'),
    stateCopies: readers.map((name) => say(report.state.copy, { name })).join('\n'),
    sentTo: sentToText(data, desk),
    unreachable: someText(totals.unreachable, language),
    ...changeTexts(data, desk),
    proposal,
    proposalPrompt: proposal === '' ? report.proposalPrompt : '',
    byBlock: filled
      .map(({ name, figures }) =>
        say(report.blockLine, {
          ...figureTexts(figures, language),
          block: name || report.noBlock,
        }),
      )
      .join('\n'),
  };
}

/** One reader stands behind the words, several below them. */
function addresseesOf(readers: readonly string[], report: ReportWords['report']): string {
  const [only] = readers;
  if (only === undefined) return '';
  if (readers.length === 1) return say(report.addressee, { name: only });
  const last = readers.length - 1;
  const lines = readers.map((name, at) => `- ${name}${at === last ? '.' : ';'}`);
  return [report.addressees, ...lines].join('\n');
}

/** Day and month that are left open stay on one line. */
function unbroken(text: string): string {
  return text.replace(/ /g, '\u00a0');
}
