import { formatDay } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { joinLastWords } from '../document/join-last-words';
import { countedText } from './counted-text';
import { figureTexts, someText } from './figure-texts';
import { officeOf } from './office-of';
import { periodText } from './period-text';

/**
 * Texts by placeholder, for lines that every report has. `''` leaves a line out; a line break makes
 * two lines.
 */
export type CommonTexts = ReturnType<typeof commonTexts>;

/** For example `Công văn số 1384-CV/HU, ngày 30/10/2024`. */
export function documentOf({ dispatch }: ReportData, { report }: ReportWords): string {
  const { type, number, issuedOn } = dispatch;
  return format(report.document, { type, number, day: formatDay(issuedOn) });
}

export function commonTexts(data: ReportData, context: ReportContext) {
  const { words, language } = context;
  const { report } = words;
  const { totals, blocks, settings, dispatch } = data;
  const filled = blocks.filter(({ figures }) => figures.units > 0);
  const cutOff = formatDay(data.cutOff);
  const office = officeOf(settings, context.words);
  const officeLine = joinLastWords(office);
  const proposal = (data.closing?.total.difficulties ?? '').replace(/[.;\s]+$/, '');
  const readers = dispatch.reportsTo.map(singleBlanks);
  return {
    ...figureTexts(totals, language),
    cutOff,
    office,
    officeLine,
    officeCaps: officeLine.toUpperCase(),
    superior: joinLastWords(singleBlanks(settings.superior)).toUpperCase(),
    symbol: settings.reportSymbol || report.symbolUnknown,
    place: settings.reportPlace || report.placeUnknown,
    openDate: unbroken(format(report.openDate, { year: data.cutOff.slice(0, 4) })),
    document: documentOf(data, words),
    issuer: singleBlanks(dispatch.issuingBody),
    about: singleBlanks(dispatch.subject),
    period: periodText(data, words),
    addressees: addresseesOf(readers, report),
    partyCopies: readers.map((name) => format(report.party.copy, { name })).join('\n'),
    stateCopies: readers.map((name) => format(report.state.copy, { name })).join('\n'),
    sentTo: sentToText(data, context),
    unreachable: someText(totals.unreachable, language),
    ...changeTexts(data, context),
    proposal,
    proposalPrompt: proposal === '' ? report.proposalPrompt : '',
    byBlock: filled
      .map(({ name, figures }) =>
        format(report.blockLine, {
          ...figureTexts(figures, language),
          block: name || report.noBlock,
        }),
      )
      .join('\n'),
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

/** Without a closed period before, `changeAcknowledged` says so and the others are `''`. */
function changeTexts({ since }: Pick<ReportData, 'since'>, { words, language }: ReportContext) {
  const { changes } = words.report;
  const changeText = (
    sentence: 'acknowledged' | 'completed' | 'overdue',
    of: (all: Figures) => number,
  ) => {
    if (since === null) return '';
    const by = of(since.change);
    const count = formatCount(Math.abs(by), language);
    const how = by === 0 ? changes.same : format(by > 0 ? changes.more : changes.fewer, { count });
    return format(changes[sentence], { period: since.period, how });
  };
  return {
    changeAcknowledged:
      since === null ? changes.first : changeText('acknowledged', (all) => all.acknowledged),
    changeCompleted: changeText('completed', completedOf),
    changeOverdue: changeText('overdue', (all) => all.overdue),
  };
}

/** Units without a block do not count as a block. */
export function sentToText(
  { totals, blocks }: Pick<ReportData, 'totals' | 'blocks'>,
  context: ReportContext,
): string {
  const { inBlocks, inSome, inNone } = context.words.report.sentTo;
  const named = blocks.filter(({ name, figures }) => name !== '' && figures.units > 0);
  const inBlock = named.reduce((sum, { figures }) => sum + figures.units, 0);
  const known = {
    units: countedText(totals.units, 'units', context),
    blocks: countedText(named.length, 'blocks', context),
    placed: countedText(inBlock, 'units', context),
    unplaced: countedText(totals.units - inBlock, 'units', context),
  };
  if (inBlock === totals.units) return format(inBlocks, known);
  return format(named.length === 0 ? inNone : inSome, known);
}
