import { formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { taskText } from '../../dispatches/rules/task-text';
import {
  type Closing,
  closingsOf,
  isSoundWithoutUnits,
  isUnchanged,
} from '../../periods/rules/seals';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { asClosed, hasDeadlines, scopeOf, stageParts } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { quotedDifficulties } from '../../summary/rules/difficulties';
import { doneTexts, stageTexts } from '../../summary/rules/done-texts';
import { fillTemplate, type TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import { singleBlanks } from '../../texts/single-blanks';
import { type LetterValues, strong } from '../document/rich-text';
import { frozenFor, readerOf } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import { changeLine, leadershipHead, type ReportedPeriod } from './leadership-head';
import { buttonLines } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { dispatchValues } from './letter-lines';
import { summaryButtons } from './summary-buttons';

/**
 * Latest closing of the period that a leadership letter reports, and the dispatch with what it asked then; null
 * if either is gone.
 */
export function reportedPeriod(
  { itemRecords }: Pick<PlannedLetter, 'itemRecords'>,
  context: Pick<LetterContext, 'dispatches' | 'frozen'>,
): ReportedPeriod | null {
  const [itemRecord] = itemRecords;
  const dispatch = context.dispatches.find(({ id }) => id === itemRecord?.dispatchId);
  const [closing] = closingsOf(frozenFor(context.frozen(), itemRecord));
  return dispatch && closing ? { dispatch: asClosed(dispatch, closing.total), closing } : null;
}

/** Returns no values if the period or its dispatch is gone, so that the letter is blocked. */
export function leadershipValues(letter: PlannedLetter, context: LetterContext): LetterValues {
  const { itemRecords, items } = letter;
  const [itemRecord] = itemRecords;
  const { words, settings } = context;
  const { letters } = words;
  const reported = reportedPeriod(letter, context);
  if (reported === null) return {};
  const { dispatch, closing } = reported;
  const { total, blocks } = closing;
  const reader = readerOf(itemRecord);
  // Leaders are not addressed by `reportsTo`: it names a body, while the mailbox belongs to a leader
  const isSupport = reader === 'support';
  const supporters = isSupport ? dispatch.supportUnits : [];
  const followUp = followUpText(total, dispatch, context);
  const difficulties = isSupport ? '' : difficultyLines(closing, dispatch, context);
  const head = isSupport ? NO_HEAD : leadershipHead(reported, context);
  const late = head.ten_qua_han ?? '';
  const figures = figureValues(total, context);
  const overdue =
    late === ''
      ? figures.con_qua_han
      : format(words.leadership.overdueNamed, { count: figures.con_qua_han, late });
  return {
    ...dispatchValues(dispatch, words),
    ...figures,
    ...head,
    con_qua_han: overdue,
    muc_ket_qua: figureLines(reported, overdue, context),
    muc_chu_tri: leadUnitLine(dispatch, words),
    muc_quan_triet: resultText(reported, figures, context),
    thay_doi_ky: changeLine(total, dispatch, context),
    noi_nhan: items[0]?.unit.name ?? (supporters.join('; ') || letters.leader),
    don_vi_theo_doi: settings.officeName,
    lien_ket_tong_hop: buttonLines(summaryButtons(letter, context), context),
    ky_bao_cao: total.period,
    ngay_chot: strong(cutOffText(total, context)),
    bang_theo_khoi: blocks.flatMap((row) => blockLine(row, dispatch, context)).join('\n'),
    don_doc: followUp || letters.noFollowUp,
    muc_don_doc: followUp && format(letters.followUpItem, { followUp }),
    kho_khan: difficulties || (isSupport ? letters.notForSupport : letters.noDifficulty),
    muc_kho_khan: difficulties && format(letters.difficultyItem, { difficulties }),
    loi_ket: letters.regards[reader],
  };
}

const NO_HEAD: TemplateValues = { ten_qua_han: '', muc_de_xuat: '', de_xuat: '' };

/**
 * Sentence that the figures were changed after the closing; null if they are intact. It blocks the letter until
 * the figures are restored or the period is closed again.
 */
export function changedFiguresFault(letter: PlannedLetter, context: LetterContext): string | null {
  if (letter.kind !== 'leadership') return null;
  const reported = reportedPeriod(letter, context);
  if (reported === null || isSoundWithoutUnits(reported.closing)) return null;
  return format(context.words.periods.tampered, reported.closing.total);
}

function cutOffText({ cutOff, closedAt }: FrozenFigures, { words }: LetterContext): string {
  const day = formatDay(cutOff);
  if (closedAt.slice(0, 10) !== cutOff) return day;
  return format(words.letters.closedThatDay, { day, hour: closedAt.slice(11, 16) });
}

function figureValues(figures: FrozenFigures, { language, words }: LetterContext) {
  const { noneOverdue, overdueUnits } = words.letters;
  const count = (number: number) => formatCount(number, language);
  const receipt = stageFigures(figures, 'acknowledge');
  const result = stageFigures(figures, 'complete');
  return {
    tong_don_vi: count(figures.units),
    da_xac_nhan: count(receipt.done),
    ty_le_xac_nhan: formatShare(receipt.done, receipt.asked, language),
    hoan_thanh: count(result.done),
    ty_le_hoan_thanh: formatShare(result.done, result.asked, language),
    dung_han: count(result.onTime),
    hoan_thanh_qua_han: count(result.late),
    chua_hoan_thanh: count(result.open),
    trong_han: count(result.within),
    qua_han: count(result.overdue),
    don_vi_qua_han: count(figures.overdue),
    con_qua_han:
      figures.overdue === 0
        ? noneOverdue
        : format(overdueUnits, { overdue: count(figures.overdue) }),
    so_hoi_nghi: count(figures.sessions),
    so_thuoc_dien: count(figures.eligible),
    so_tham_gia: count(figures.attended),
    ty_le_tham_gia: formatShare(figures.attended, figures.eligible, language),
  };
}

function leadUnitLine(
  { leadUnit }: Pick<Dispatch, 'leadUnit'>,
  { leadership }: LetterContext['words'],
): string {
  const name = singleBlanks(leadUnit).replace(/\.$/, '');
  return name === '' ? '' : format(leadership.leadUnit, { name });
}

/** A line for each stage that was asked, and one for the overdue units if there was a deadline. */
function figureLines(
  { dispatch, closing: { total } }: ReportedPeriod,
  overdue: string,
  { words, language }: LetterContext,
): string {
  const { figures } = words.leadership;
  const stages = askedStages(dispatch);
  const lines = stages.map((stage) => {
    const line: string = stageName(stage, dispatch, figures, language);
    return format(line, doneTexts(stageFigures(total, stage), language));
  });
  const hasOverdue = hasDeadlines(total, stages);
  return [...lines, ...(hasOverdue ? [format(figures.overdue, { overdue })] : [])].join('\n');
}

/**
 * Text about completed and open units, sessions and attendance, without parts that are zero. Empty if no result
 * was asked.
 */
function resultText(
  { dispatch, closing: { total } }: ReportedPeriod,
  values: TemplateValues,
  { words, language }: LetterContext,
): string {
  const { results, resultItem } = words.leadership;
  const { stages, isTraining } = scopeOf([dispatch]);
  if (!stages.includes('complete')) return '';
  const { sessions, attended, nothingToReport } = total;
  const { done, open, onTime, late, within, overdue } = stageFigures(total, 'complete');
  const hasDeadline = stageParts(total, 'complete').includes('overdue');
  const nothing = format(results.nothing, { count: formatCount(nothingToReport, language) });
  const parts = [
    ...(hasDeadline ? splitText(onTime, late, results.completed) : []),
    ...(hasDeadline || done === 0 ? [] : [results.completedNoDeadline]),
    ...(nothingToReport === 0 ? [] : [nothing]),
    ...(hasDeadline ? splitText(within, overdue, results.open) : []),
    ...(hasDeadline || open === 0 ? [] : [results.openNoDeadline]),
    ...(isTraining && sessions > 0 ? [results.sessions] : []),
    ...(isTraining && attended > 0 ? [results.attended] : []),
  ];
  const list = parts.map((part) => fillTemplate(part, values)).join('; ');
  const item: string = taskText(dispatch, resultItem, language);
  return list && format(item, { results: list });
}

function splitText(
  first: number,
  second: number,
  { both, onlyFirst, onlySecond }: Readonly<Record<'both' | 'onlyFirst' | 'onlySecond', string>>,
): string[] {
  if (first === 0) return second === 0 ? [] : [onlySecond];
  return [second === 0 ? onlyFirst : both];
}

/** A block gets no line if all its units are exempt or only informed. */
function blockLine(
  row: FrozenFigures,
  dispatch: Pick<Dispatch, 'asks'>,
  { words, language }: LetterContext,
): string[] {
  if (row.units === 0) return [];
  const { blockLine: line, blockResults } = words.leadership;
  const results = stageTexts(dispatch, row, blockResults, language);
  const block = row.block || words.summary.noBlock;
  return [format(line, { block, results: results.join(', ') })];
}

function followUpText(
  { reminders, completedAfter }: FrozenFigures,
  { asks }: Pick<Dispatch, 'asks'>,
  { words, language }: LetterContext,
): string {
  const answered = words.summary.answered[asks];
  const after = { count: formatCount(completedAfter, language), answered };
  return [
    ...(reminders === 0
      ? []
      : [format(words.letters.followUps, { reminders: formatCount(reminders, language) })]),
    ...(completedAfter === 0 ? [] : [format(words.leadership.completedAfter, after)]),
  ].join('; ');
}

function difficultyLines(
  closing: Closing,
  dispatch: Pick<Dispatch, 'archivedOn'>,
  { words, language }: LetterContext,
): string {
  const { difficultyLine, moreDifficulties, changedRows, plainLine } = words.letters;
  if (!isUnchanged(closing, dispatch)) return format(plainLine, { line: changedRows });
  const { quoted, more } = quotedDifficulties(closing.units);
  const rest = more > 0 ? [format(moreDifficulties, { count: formatCount(more, language) })] : [];
  const lines = quoted.map(({ unit, difficulty }) => format(difficultyLine, { unit, difficulty }));
  return [...lines, ...rest].join('\n');
}
