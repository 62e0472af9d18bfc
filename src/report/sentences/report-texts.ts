import { formatDay } from '../../calendar/day';
import { taskText } from '../../dispatches/rules/task-text';
import { askedStages, isAsked } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { hasDeadlines } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { stageTexts } from '../../summary/rules/done-texts';
import { filledBlocks } from '../../summary/rules/filled-blocks';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import { sentenceCase } from '../../texts/sentence-case';
import { singleBlanks } from '../../texts/single-blanks';
import type { ReportWords } from '../../words/report-words';
import { periodsUpTo } from '../data/periods-up-to';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { countedText } from './counted-text';
import { officeTexts } from './office-texts';
import { periodText } from './period-text';

/**
 * Texts by placeholder, for lines that every report has. `''` leaves a line out; a line break makes
 * two lines.
 */
export type CommonTexts = ReturnType<typeof commonTexts>;

/** For example `Công văn số 1384-CV/HU, ngày 30/10/2024`. */
export function documentOf(
  {
    dispatch,
  }: { dispatch: Pick<ReportData['dispatch'], 'type' | 'number' | 'label' | 'issuedOn'> },
  { report }: ReportWords,
): string {
  const { type, issuedOn } = dispatch;
  const number = dispatchNumber(dispatch);
  return format(report.document, { type, number, day: formatDay(issuedOn) });
}

export function commonTexts(data: ReportData, context: ReportContext) {
  const { words, language } = context;
  const { report } = words;
  const { blocks, dispatch } = data;
  const proposal = (data.closing?.total.difficulties ?? '').replace(/[.;\s]+$/, '');
  return {
    ...officeTexts(data, dispatch.reportsTo, words),
    firstSection: report.firstSection[isAsked(dispatch, 'acknowledge') ? 'received' : 'sent'],
    task: taskText(dispatch, { training: '', report: '{task}' }, language),
    leadUnit: singleBlanks(dispatch.leadUnit).replace(/\.$/, ''),
    document: documentOf(data, words),
    issuer: singleBlanks(dispatch.issuingBody),
    about: singleBlanks(dispatch.subject),
    replaces: singleBlanks(dispatch.replaces),
    period: periodText(data, words),
    sentTo: sentToText(data, context),
    ...changeTexts(data, context),
    proposal,
    proposalPrompt: proposal === '' ? report.proposalPrompt : '',
    byBlock: filledBlocks(blocks)
      .map(({ name, figures }) =>
        format(report.blockLine, {
          block: sentenceCase(name) || report.noBlock,
          results: stageTexts(data.dispatch, figures, report.blockResults, context.language).join(
            '; ',
          ),
        }),
      )
      .join('\n'),
  };
}

/** `''` for what was not asked, and if no earlier period was closed. If nothing has changed, only the first stage has a text. */
function changeTexts(data: ReportData, { words, language }: ReportContext) {
  const { dispatch, totals, since } = data;
  const { changes } = words.report;
  const changeText = (sentence: Stage | 'overdue', of: (all: Figures) => number) => {
    if (since === null) return '';
    const by = of(since.change);
    const count = formatCount(Math.abs(by), language);
    const how = by === 0 ? changes.same : format(by > 0 ? changes.more : changes.fewer, { count });
    const against = format(since.closed === '' ? changes.since : changes.within, since);
    return format(changes[sentence], { against, how });
  };
  const stages = askedStages(dispatch);
  const stageText = (stage: Stage) =>
    stages.includes(stage) ? changeText(stage, (all) => stageFigures(all, stage).done) : '';
  const last = data.period === '' ? periodsUpTo(data).pop() : undefined;
  const first = since === null && last ? format(changes.unchanged, last) : '';
  const isFirst = isAsked(dispatch, 'acknowledge');
  return {
    changeAcknowledged: (isFirst && first) || stageText('acknowledge'),
    changeCompleted: (!isFirst && first) || stageText('complete'),
    changeOverdue: hasDeadlines(totals, stages) ? changeText('overdue', (all) => all.overdue) : '',
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
