import { formatDay } from '../../calendar/day';
import {
  type Closing,
  closingsOf,
  isSoundWithoutUnits,
  isUnchanged,
} from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import { quotedDifficulties } from '../../summary/rules/difficulties';
import { fillTemplate, type TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import { type LetterValues, strong } from '../document/rich-text';
import { frozenFor, readerOf } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import { changeLine, leadershipHead, type ReportedPeriod } from './leadership-head';
import { buttonLines } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { dispatchValues } from './letter-lines';
import { summaryButtons } from './summary-buttons';

/** Latest closing of the period that a leadership letter reports, with its dispatch; null if either is gone. */
export function reportedPeriod(
  { itemRecords }: PlannedLetter,
  context: LetterContext,
): ReportedPeriod | null {
  const [itemRecord] = itemRecords;
  const dispatch = context.dispatches.find(({ id }) => id === itemRecord?.dispatchId);
  const [closing] = closingsOf(frozenFor(context.frozen(), itemRecord));
  return dispatch && closing ? { dispatch, closing } : null;
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
  const followUp = followUpText(total, context);
  const difficulties = isSupport ? '' : difficultyLines(closing, dispatch, context);
  const head = isSupport ? NO_HEAD : leadershipHead(reported, context);
  const late = head.ten_qua_han ?? '';
  const { con_qua_han = '', ...figures } = figureValues(total, context);
  return {
    ...dispatchValues(dispatch, words),
    ...figures,
    ...head,
    con_qua_han:
      late === ''
        ? con_qua_han
        : format(words.leadership.overdueNamed, { count: con_qua_han, late }),
    thay_doi_ky: changeLine(total, context),
    noi_nhan: items[0]?.unit.name ?? (supporters.join('; ') || letters.leader),
    don_vi_theo_doi: settings.officeName,
    lien_ket_tong_hop: buttonLines(summaryButtons(letter, context), context),
    ky_bao_cao: total.period,
    ngay_chot: strong(cutOffText(total, context)),
    bang_theo_khoi: blocks.flatMap((row) => blockLine(row, context)).join('\n'),
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

function figureValues(figures: FrozenFigures, context: LetterContext): TemplateValues {
  const { language, words } = context;
  const { noneOverdue, overdueUnits } = words.letters;
  const { units, acknowledged, completedOnTime, completedLate, openWithin, openOverdue } = figures;
  const count = (number: number) => formatCount(number, language);
  const completed = completedOnTime + completedLate;
  const values = {
    tong_don_vi: count(units),
    da_xac_nhan: count(acknowledged),
    ty_le_xac_nhan: formatShare(acknowledged, units, language),
    hoan_thanh: count(completed),
    ty_le_hoan_thanh: formatShare(completed, units, language),
    dung_han: count(completedOnTime),
    hoan_thanh_qua_han: count(completedLate),
    chua_hoan_thanh: count(openWithin + openOverdue),
    trong_han: count(openWithin),
    qua_han: count(openOverdue),
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
  return { ...values, muc_quan_triet: resultText(figures, values, words) };
}

function resultText(
  { completedOnTime, completedLate, openWithin, openOverdue, sessions, attended }: FrozenFigures,
  values: TemplateValues,
  { letters: { results, resultItem } }: LetterContext['words'],
): string {
  const parts = [
    ...splitText(completedOnTime, completedLate, results.completed),
    ...splitText(openWithin, openOverdue, results.open),
    ...(sessions === 0 ? [] : [results.sessions]),
    ...(attended === 0 ? [] : [results.attended]),
  ];
  const list = parts.map((part) => fillTemplate(part, values)).join('; ');
  return list && format(resultItem, { results: list });
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
function blockLine(row: FrozenFigures, { words, language }: LetterContext): string[] {
  if (row.units === 0) return [];
  const figures = {
    block: row.block || words.summary.noBlock,
    units: formatCount(row.units, language),
    acknowledged: formatCount(row.acknowledged, language),
    completed: formatCount(row.completedOnTime + row.completedLate, language),
  };
  return [format(words.letters.blockLine, figures)];
}

function followUpText(
  { reminders, completedAfter }: FrozenFigures,
  { words, language }: LetterContext,
): string {
  const { letters } = words;
  const after = { completedAfter: formatCount(completedAfter, language) };
  return [
    ...(reminders === 0
      ? []
      : [format(letters.followUps, { reminders: formatCount(reminders, language) })]),
    ...(completedAfter === 0 ? [] : [format(letters.completedAfter, after)]),
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
