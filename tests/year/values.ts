import {
  type CountedOffice,
  type CountedPeriod,
  daysText,
  documentOf,
  type FigureName,
  figuresIn,
  figuresOf,
  longestLate,
  movedText,
  type OwnFigures,
  overdueLines,
  ownSums,
  periodBefore,
  periodsOf,
  shareText,
} from './figures';
import { shownDay } from './own-days';
import type { CountedDispatch, CountedStage } from './recount';
import { sentence, type Values } from './sentences';

/** Sentence on the sources of figures. */
export const SOURCES = sentence(
  'Nguồn số liệu: [{own} trả lời do đơn vị tự cập nhật trên trang; ][{parent} trả lời do cấp trên gửi thay; ][{office} trả lời do cơ quan theo dõi ghi nhận; ][đã đối chiếu với văn bản {checked}/{withResult} kết quả, khớp {matching}][chưa đối chiếu với văn bản][; chưa trả lời: {silent}].',
);

export const DEADLINES = [
  'Hạn xác nhận: {receiptDue}[ (thời hạn đề nghị {receiptSet} trùng ngày nghỉ)].',
  'Hạn hoàn thành: {resultDue}[ (thời hạn đề nghị {resultSet} trùng ngày nghỉ)].',
].map(sentence);

/** All figures, as texts show them. */
export function figureValues(figures: OwnFigures): Record<string, string> {
  const counts = Object.entries(figures).map(([name, count]) => [name, String(count)]);
  return {
    ...Object.fromEntries(counts),
    receivedShare: shareText(figures.received, figures.toReceive),
    completedShare: shareText(figures.completed, figures.toComplete),
    attendedShare: shareText(figures.attended, figures.eligible) + ofUnits(figures),
  };
}

/** Of how many units the numbers of people are, if some that have reported gave none. */
function ofUnits({ withHeads, reporting }: OwnFigures): string {
  return withHeads < reporting ? `; số liệu của ${withHeads}/${reporting} đơn vị` : '';
}

/** What sentences about a dispatch name besides its figures. */
export function dispatchValues(dispatch: CountedDispatch): Values {
  const { deadlines, issuedOn, subject, number, letters, stages, isTraining } = dispatch;
  const { receipt, result } = deadlines;
  const answered = stages.length === 2 ? 'xác nhận, hoàn thành' : '';
  const late = overdueLines(dispatch);
  const namesOf = (lines: typeof late) =>
    lines
      .map((line) => `${line.name} (${daysText(longestLate(line), ' ngày làm việc')})`)
      .join('; ');
  return {
    ...{ number, subject, letters: String(letters), document: documentOf(dispatch) },
    issuedOn: shownDay(issuedOn),
    ...(receipt && { receiptDue: shownDay(receipt.due), receiptSet: shownDay(receipt.set) }),
    ...(result && { resultDue: shownDay(result.due), resultSet: shownDay(result.set) }),
    title: `${titleOf(dispatch)} ${documentOf(dispatch).toUpperCase()}`,
    paused: dispatch.isPaused ? 'ĐANG TẠM DỪNG THEO DÕI' : 'not paused',
    extended: String(dispatch.extended.length),
    exempt: String(dispatch.exempt.length),
    ownFigures: ownSums(dispatch),
    task: isTraining ? 'Quán triệt, triển khai' : 'Báo kết quả thực hiện',
    answered: answered || (stages.includes('receipt') ? 'xác nhận' : 'hoàn thành'),
    longest: late.length > 3 ? namesOf(late.slice(0, 3)) : 'all are named',
    allLate: late.length > 3 ? 'some are not named' : namesOf(late),
    // Typed by people
    reason: (shown) => shown,
    phone: (shown) => shown,
  };
}

function titleOf({ stages, isTraining }: CountedDispatch): string {
  if (!stages.includes('result')) return 'TIẾP NHẬN';
  return isTraining ? 'QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN' : 'THỰC HIỆN';
}

/** Changes of a dispatch: of the last closed period, if the text says so, otherwise since that period. */
export function changeValues(dispatch: CountedDispatch, office: CountedOffice): Values {
  const periods = periodsOf(office, dispatch);
  const last = periods.at(-1);
  const before = periodBefore(periods, last);
  const moved = (name: FigureName) => (shown: string) =>
    movedIn(shown, name, dispatch, last, before);
  return {
    unitsMoved: moved('units'),
    receivedMoved: moved('received'),
    completedMoved: moved('completed'),
    overdueMoved: moved('overdue'),
    unreachableMoved: moved('unreachable'),
    period: last?.name ?? '',
    receiptPeriod: last?.name ?? '',
  };
}

function movedIn(
  shown: string,
  name: FigureName,
  { id, lines }: CountedDispatch,
  ...[last, before]: readonly (CountedPeriod | undefined)[]
): string {
  const closed = figuresIn(last, id);
  const earlier = figuresIn(before, id);
  if (!closed) return 'nothing to compare with';
  if (shown.endsWith('so với'))
    return `${movedText(figuresOf(lines)[name] - closed[name], name)} so với`;
  if (!earlier) return 'no period before the closed one';
  return `${movedText(closed[name] - earlier[name], name)} trong`;
}

const STAGE_TEXTS = {
  receipt: 'Xác nhận',
  training: 'Quán triệt',
  report: 'Báo kết quả thực hiện',
};

/** Name of a stage in lists of overdue units. */
export function stageText(stage: CountedStage, { isTraining }: CountedDispatch): string {
  if (stage === 'receipt') return STAGE_TEXTS.receipt;
  return isTraining ? STAGE_TEXTS.training : STAGE_TEXTS.report;
}
