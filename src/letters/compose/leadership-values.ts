import { formatDay } from '../../calendar/day';
import { type Closing, closingsOf, isAsFrozen, isSoundAbove } from '../../periods/rules/seals';
import type { Directive } from '../../records/directive';
import type { FrozenFigures } from '../../records/frozen-figures';
import { quotedDifficulties } from '../../summary/rules/difficulties';
import type { TemplateValues } from '../../texts/fill-template';
import { formatCount, formatShare } from '../../texts/number-text';
import { withoutAddresses } from '../../texts/safe-text';
import { say } from '../../texts/say';
import { frozenFor, readerOf } from '../rules/leadership-cover';
import { WRITERS_OWN } from '../rules/placeholders';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';
import { directiveValues } from './letter-lines';

/**
 * Gives the values of a letter to leadership, or to a body that supports the dispatch, from the frozen figures of the
 * period that it covers; none where the period or its dispatch is gone, so that the letter is held back.
 */
export function leadershipValues(
  { covers, items }: PlannedLetter,
  desk: LetterDesk,
): TemplateValues {
  const [cover] = covers;
  const { words, settings } = desk;
  const directive = desk.directives.find(({ id }) => id === cover?.directive);
  const [closing] = closingsOf(frozenFor(desk.frozen(), cover));
  if (!directive || !closing) return {};
  const { total, blocks } = closing;
  const link = desk.summaryLinkOf(directive.id, readerOf(cover));
  return {
    ...directiveValues(directive, words),
    ...figureValues(total, desk),
    noi_nhan: items[0]?.unit.name ?? (directive.reportsTo.join('; ') || words.letters.leader),
    don_vi_theo_doi: settings.officeName,
    lien_ket_tong_hop: link.address === '' ? '' : say(words.letters.summaryLink, link),
    ky_bao_cao: total.period,
    ngay_chot: formatDay(total.cutOff),
    bang_theo_khoi: blocks.map((row) => blockLine(row, desk)).join('\n'),
    don_doc: followUpText(total, desk),
    kho_khan:
      readerOf(cover) === 'support'
        ? words.letters.notForSupport
        : difficultyLines(closing, directive, desk),
    [WRITERS_OWN]: '',
  };
}

/**
 * Says that the figures which a letter would tell were changed since the period was closed, null when they stand: such
 * a letter is held back until they are restored or the period is closed again.
 */
export function changedFigures({ kind, covers }: PlannedLetter, desk: LetterDesk): string | null {
  if (kind !== 'leadership') return null;
  const [closing] = closingsOf(frozenFor(desk.frozen(), covers[0]));
  return !closing || isSoundAbove(closing) ? null : say(desk.words.periods.tampered, closing.total);
}

function figureValues(figures: FrozenFigures, { language }: LetterDesk): TemplateValues {
  const { units, acknowledged, completedOnTime, completedLate, openWithin, openOverdue } = figures;
  const count = (number: number) => formatCount(number, language);
  const completed = completedOnTime + completedLate;
  return {
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
    so_hoi_nghi: count(figures.sessions),
    so_thuoc_dien: count(figures.eligible),
    so_tham_gia: count(figures.attended),
    ty_le_tham_gia: formatShare(figures.attended, figures.eligible, language),
  };
}

function blockLine(row: FrozenFigures, { words, language }: LetterDesk): string {
  return say(words.letters.blockLine, {
    block: row.block || words.summary.noBlock,
    units: formatCount(row.units, language),
    acknowledged: formatCount(row.acknowledged, language),
    completed: formatCount(row.completedOnTime + row.completedLate, language),
  });
}

/** A closing that has not kept the follow-up is told as such, never as nought. */
function followUpText(
  { reminders, completedAfter }: FrozenFigures,
  { words, language }: LetterDesk,
): string {
  const { followUp, notKept } = words.letters;
  if (reminders === null || completedAfter === null) return notKept;
  return say(followUp, {
    reminders: formatCount(reminders, language),
    completedAfter: formatCount(completedAfter, language),
  });
}

function difficultyLines(
  closing: Closing,
  directive: Pick<Directive, 'archivedOn'>,
  { words, language }: LetterDesk,
): string {
  const { difficultyLine, moreDifficulties, noDifficulty, addressLeftOut } = words.letters;
  const { notKept, changedRows, plainLine } = words.letters;
  if (closing.total.reminders === null) return say(plainLine, { line: notKept });
  if (!isAsFrozen(closing, directive)) return say(plainLine, { line: changedRows });
  const { quoted, more } = quotedDifficulties(closing.units);
  if (quoted.length === 0) return noDifficulty;
  const rest = more > 0 ? [say(moreDifficulties, { count: formatCount(more, language) })] : [];
  const lines = quoted.map(({ unit, difficulty }) =>
    say(difficultyLine, { unit, difficulty: withoutAddresses(difficulty, addressLeftOut) }),
  );
  return [...lines, ...rest].join('\n');
}
