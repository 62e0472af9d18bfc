import { formatDay } from '../../calendar/day';
import { isUnchanged } from '../../periods/rules/seals';
import { dispatchNumber } from '../../records/dispatch-number';
import type { FrozenFigures } from '../../records/frozen-figures';
import { quotedDifficulties } from '../../summary/rules/difficulties';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import { type LetterValues, strong } from '../document/rich-text';
import { readerOf } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import { detailParagraphs, resultLines } from './leadership-detail';
import { entriesText } from './leadership-entries';
import { decisionsText, lateInSeveralText } from './leadership-head';
import { soundUnits } from './leadership-units';
import { buttonLines } from './letter-buttons';
import type { LetterContext } from './letter-context';
import {
  lastTotal,
  type ReportedPeriod,
  reportedNumbers,
  reportedPeriods,
  reportedSources,
} from './reported-periods';
import { summaryButtons } from './summary-buttons';

/**
 * A letter about one dispatch has its details, one about several has a few lines about each. Returns no values if
 * a period or its dispatch is gone; `figuresFault` then blocks the letter.
 */
export function leadershipValues(letter: PlannedLetter, context: LetterContext): LetterValues {
  const [first, ...others] = reportedPeriods(letter, context);
  if (!first) return {};
  const { words } = context;
  const reports = [first, ...others] as const;
  const reader = readerOf(letter);
  const isOne = others.length === 0;
  const last = lastTotal(reports);
  return {
    noi_nhan: addressee(letter, reports, words),
    van_ban: reportedNumbers(reports, words),
    ky_bao_cao: last.period,
    ngay_chot: strong(cutOffText(last, context)),
    muc_ket_qua: isOne
      ? resultLines(first, reader, context)
      : entriesText(reports, reader, context),
    muc_de_xuat: reader === 'leaders' ? decisionsText(reports, context) : '',
    muc_qua_han_nhieu: reader === 'leaders' ? lateInSeveralText(reports, context) : '',
    lien_ket_tong_hop: buttonLines(summaryButtons(letter, context), context),
    muc_chi_tiet: [
      ...(isOne ? detailParagraphs(first, context) : []),
      ...(reader === 'leaders' ? [difficultiesText(reports, context)] : []),
      reportedSources(reports, context),
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    loi_ket: words.letters.regards[reader],
  };
}

/** Leaders are not addressed by `reportsTo`: it names a body, while the mailbox belongs to a leader. */
function addressee(
  letter: PlannedLetter,
  reports: readonly ReportedPeriod[],
  { letters }: LetterContext['words'],
): string {
  if (readerOf(letter) === 'leaders') return letters.leader;
  const supporters = reports.flatMap(({ dispatch }) => dispatch.supportUnits);
  const names = letter.units?.map(({ name }) => name) ?? [];
  return (names.length > 0 ? names : [...new Set(supporters)]).join('; ');
}

/** Day of the figures, with the hour if they were closed before the day had ended. */
export function cutOffText({ cutOff, closedAt }: FrozenFigures, { words }: LetterContext): string {
  const day = formatDay(cutOff);
  if (closedAt.slice(0, 10) !== cutOff) return day;
  return format(words.letters.closedThatDay, { day, hour: closedAt.slice(11, 16) });
}

/** Difficulties in the words of the units; in a letter about several dispatches, with the number of each. */
function difficultiesText(
  reports: readonly ReportedPeriod[],
  { words, language }: LetterContext,
): string {
  const { letters, leadership } = words;
  const { difficultyItem, difficultyLine, moreDifficulties, changedRows, plainLine } = letters;
  const [only] = reports;
  if (reports.length === 1 && only && !isUnchanged(only.closing, only.dispatch))
    return format(difficultyItem, { difficulties: format(plainLine, { line: changedRows }) });
  const rows = reports.flatMap((report) =>
    soundUnits(report).map(({ name, difficulties }) => ({
      name:
        reports.length === 1
          ? name
          : format(leadership.inDispatch, {
              number: dispatchNumber(report.dispatch),
              what: name,
            }),
      difficulties,
    })),
  );
  const { quoted, more } = quotedDifficulties(rows);
  const rest = more > 0 ? [format(moreDifficulties, { count: formatCount(more, language) })] : [];
  const lines = quoted.map((one) => format(difficultyLine, one));
  const difficulties = [...lines, ...rest].join('\n');
  return difficulties && format(difficultyItem, { difficulties });
}
