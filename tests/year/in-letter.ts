import type { SentLetter } from '../../local/records';
import {
  type Closing,
  closedChange,
  closingNamed,
  comparedWith,
  firstNames,
  insistedText,
  lateInOrder,
  lateInSeveral,
} from './closed';
import { addedFigures, type CountedOffice, daysText, type FigureName, figuresOf } from './figures';
import { groupsByBlock } from './groups';
import type { Look } from './look';
import { namedDay, plusDays, shownDay } from './own-days';
import type { CountedDispatch, Line } from './recount';
import { readSentences, sentence, type Values } from './sentences';
import { dispatchValues, figureValues, SOURCES, stageText } from './values';

/** Compares every number of the last letter to leaders, and which periods leaders got letters about. */
export function lookAtLetters(
  look: Look,
  letters: readonly SentLetter[],
  office: CountedOffice,
): void {
  const last = letters.at(-1);
  if (!last) return;
  const sent = letters.map(({ subject }) => SUBJECT.exec(subject)?.[2]);
  const sentOn = dayOf(last);
  const closed = office.periods.filter(({ closedOn }) => closedOn <= sentOn);
  look.compare('periods', sent.join('; '), closed.map(({ name }) => name).join('; '));
  lookAtLetter(look, last, office);
}

/** What a letter is about, and the period. */
const SUBJECT = /^\[Tổng hợp\] (.+?): (.+)$/;

const dayOf = ({ at }: SentLetter) => namedDay(shownDay(at.slice(0, 10)));

function lookAtLetter(look: Look, letter: SentLetter, office: CountedOffice): void {
  const { subject, body } = letter;
  look.show(`${subject}\n${body}\n${letter.htmlBody.replace(/<[^>]+>/g, ' ')}`);
  const [, about = '', name = ''] = SUBJECT.exec(subject) ?? [];
  const closing = closingNamed(office, name);
  if (closing === null) {
    look.unread(subject);
    return;
  }
  const { dispatches } = closing.period;
  const [only] = dispatches;
  const named = dispatches.length === 1 ? only?.number : `${dispatches.length} văn bản`;
  look.compare('subject', about, named ?? '');
  let dispatch = dispatches.length === 1 ? (only ?? null) : null;
  const sentDay = dayOf(letter);
  for (const line of body.split('\n').filter((one) => one.trim() !== '')) {
    const begun = dispatches.find(({ number }) => line.startsWith(`${number} (`));
    const isEntry = begun !== undefined || line.startsWith('- ');
    dispatch = begun ?? (isEntry || dispatches.length === 1 ? dispatch : null);
    readLine(look, line, { closing, dispatch, sentDay });
  }
  lookAtCompleteness(look, body, closing);
}

interface LineReading {
  readonly closing: Closing;
  /** `null` in lines about all dispatches. */
  readonly dispatch: CountedDispatch | null;
  readonly sentDay: string;
}

function readLine(look: Look, line: string, { closing, dispatch, sentDay }: LineReading): void {
  const where = dispatch?.number ?? 'all';
  const values = {
    ...commonValues(closing, sentDay),
    ...(dispatch && ownValues(closing, dispatch)),
  };
  readSentences(look, line, { where, sentences: LINES, values });
}

/** Values of lines about all dispatches of the period. */
function commonValues(closing: Closing, sentDay: string): Values {
  const { dispatches, cutOff, name } = closing.period;
  const severally = lateInSeveral(dispatches);
  return {
    ...figureValues(addedFigures(dispatches.map(({ lines }) => figuresOf(lines)))),
    cutOff: shownDay(cutOff),
    before: commonPeriodBefore(closing),
    until: shownDay(plusDays(sentDay, 30)),
    insisted: insistedText(dispatches),
    lateUnit: (shown) => {
      const [unit = ''] = shown.split(': ');
      return `${unit}: quá hạn ${severally.get(unit)} văn bản được giao`;
    },
    difficulty: (shown) => difficultyNamed(shown, dispatches),
    file: `Tổng hợp ${fileNameOf(dispatches)} ${name.replace(/[/ ]/g, '-')}.pdf`,
    // Neither is a figure of the period
    link: (shown) => shown,
    time: (shown) => shown,
    phone: (shown) => shown,
  };
}

/** Period that all dispatches are compared with which were followed before. */
function commonPeriodBefore(closing: Closing): string {
  const names = closing.period.dispatches.flatMap(
    (dispatch) => comparedWith(closing, dispatch)?.name ?? [],
  );
  return [...new Set(names)].join(' or ');
}

const fileNameOf = ([only, ...others]: readonly CountedDispatch[]) =>
  (others.length === 0 ? (only?.number ?? '') : `${others.length + 1}-văn-bản`).replace('/', '-');

function difficultyNamed(shown: string, dispatches: readonly CountedDispatch[]): string {
  const all = dispatches.flatMap(({ number, lines }) =>
    lines.map(({ name, difficulties }) => {
      const unit = `${name}: ${difficulties}`;
      return dispatches.length === 1 ? unit : `${number}, ${unit}`;
    }),
  );
  return all.find((one) => one === shown) ?? 'no such difficulty';
}

/** Values of lines about one dispatch. */
function ownValues(closing: Closing, dispatch: CountedDispatch): Values {
  const figures = figuresOf(dispatch.lines);
  const moved = (name: FigureName) => () => wordedChange(closedChange(closing, dispatch, name));
  const late = lateInOrder([dispatch]);
  const groups = groupsByBlock(dispatch);
  return {
    ...figureValues(figures),
    ...dispatchValues(dispatch),
    receivedMoved: moved('received'),
    completedMoved: moved('completed'),
    overdueMoved: moved('overdue'),
    before: comparedWith(closing, dispatch)?.name ?? 'none',
    longestNames: late
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', '),
    overdueNamed: overdueNamed(dispatch, late),
    changes: changesText(closing, dispatch),
    results: resultsText(dispatch),
    block: (shown) => blockText(shown, groups, dispatch),
  };
}

function wordedChange(by: number | null): string {
  if (by === null) return 'first period';
  if (by === 0) return 'không đổi';
  return by > 0 ? `tăng ${by}` : `giảm ${-by}`;
}

function overdueNamed(dispatch: CountedDispatch, late: readonly Line[]): string {
  if (late.length === 0) return 'không có';
  const named = late.map((line) => {
    const stages = dispatch.stages.flatMap((stage) => {
      const { part, daysLate = 0 } = line.stages[stage] ?? {};
      return part === 'overdue' ? [`${stageText(stage, dispatch)}: ${daysText(daysLate, '')}`] : [];
    });
    return `${line.name} (${stages.join(', ')})`;
  });
  return `${late.length} đơn vị (số ngày làm việc): ${firstNames(named).join('; ')}`;
}

function changesText(closing: Closing, dispatch: CountedDispatch): string {
  const before = comparedWith(closing, dispatch);
  if (!before)
    return 'Thay đổi: đây là kỳ đầu tiên được chốt của văn bản, chưa có kỳ trước để so sánh';
  const by = (name: FigureName) => closedChange(closing, dispatch, name) ?? 0;
  const overdue = by('overdue');
  const parts = [
    ...(dispatch.stages.includes('receipt') ? [['xác nhận', by('received')] as const] : []),
    ...(dispatch.stages.includes('result') ? [['hoàn thành', by('completed')] as const] : []),
  ];
  if (overdue === 0 && parts.every(([, moved]) => moved === 0))
    return `Không đổi so với kỳ “${before.name}”`;
  const worded = parts.map(([name, moved]) => `${name} ${wordedChange(moved)}`);
  const late = overdue === 0 ? 'quá hạn không đổi' : `${wordedChange(overdue)} đơn vị quá hạn`;
  return `So với “${before.name}”: ${[...worded, late].join('; ')}`;
}

function resultsText({ lines, isTraining }: CountedDispatch): string {
  const all = figuresOf(lines);
  const text = figureValues(all);
  const parts = [
    all.completed > 0 && doneText(all.completedOnTime, all.completedLate),
    all.nothing > 0 && `trong đó ${all.nothing} đơn vị không phát sinh`,
    all.notCompleted > 0 && openText(all.notCompletedWithin, all.notCompletedOverdue),
    isTraining && all.sessions > 0 && `tổ chức ${all.sessions} hội nghị`,
    isTraining &&
      all.attended > 0 &&
      `${all.attended}/${all.eligible} lượt người tham gia (${text.attendedShare})`,
  ];
  return parts.filter(Boolean).join('; ');
}

function doneText(onTime: number, late: number): string {
  const done = `đã hoàn thành ${onTime + late} đơn vị`;
  if (late === 0) return `${done}, đúng hạn`;
  return onTime === 0 ? `${done}, quá hạn` : `${done} (đúng hạn ${onTime}, quá hạn ${late})`;
}

function openText(within: number, overdue: number): string {
  const open = `chưa hoàn thành ${within + overdue} đơn vị`;
  if (overdue === 0) return `${open}, còn trong hạn`;
  return within === 0 ? `${open}, đã quá hạn` : `${open} (trong hạn ${within}, quá hạn ${overdue})`;
}

function blockText(
  shown: string,
  groups: ReturnType<typeof groupsByBlock>,
  { stages }: CountedDispatch,
): string {
  const group = groups.find(({ name }) => shown.startsWith(`${name}: `));
  const { units, received, completed } = figuresOf(group?.lines ?? []);
  const parts = [
    ...(stages.includes('receipt') ? [`${received}/${units} đã xác nhận`] : []),
    ...(stages.includes('result') ? [`${completed}/${units} hoàn thành`] : []),
  ];
  return `${group?.name}: ${parts.join(', ')}`;
}

/** Every dispatch, and every unit that is overdue in several, has its line. */
function lookAtCompleteness(look: Look, body: string, { period }: Closing): void {
  const { dispatches } = period;
  if (dispatches.length < 2) return;
  const entries = dispatches.filter(({ number }) => body.includes(`\n${number} (`));
  look.compare('entries', entries.length, dispatches.length);
  const late = dispatches.length < 2 ? new Map() : lateInSeveral(dispatches);
  const shown = body.match(/: quá hạn \d+\/\d+ văn bản/g) ?? [];
  look.compare('units overdue in several', shown.length, Math.min(10, late.size));
  const overdue = entries
    .sort((a, b) => body.indexOf(`\n${a.number} (`) - body.indexOf(`\n${b.number} (`))
    .map(({ lines }) => figuresOf(lines).overdue);
  look.compare('order', overdue.join(), [...overdue].sort((a, b) => b - a).join());
  if (insistedText(dispatches) !== '')
    look.compare('insisted', String(body.includes('Xin ý kiến chỉ đạo đối với')), 'true');
}

const LINES = [
  'Văn phòng Huyện ủy tổng hợp tình hình thực hiện đến ngày {cutOff}[ (chốt lúc {time} cùng ngày)].',
  'Mở được trên điện thoại; liên kết có giá trị đến hết ngày {until}.',
  'Kèm theo bản tóm tắt để in: {file}.',
  'Xem số liệu cập nhật: {link}',
  'Số trong ngoặc là thay đổi so với “{before}”[.]',
  '- Số trong ngoặc là thay đổi so với “{before}”',
  '- Đã xác nhận {received}/{toReceive}[ ({receivedMoved})][; hoàn thành quán triệt {completed}/{toComplete}[ ({completedMoved})]]',
  '- Đã báo kết quả thực hiện {completed}/{toComplete}[ ({completedMoved})]',
  '- Quá hạn {overdue} đơn vị[ ({overdueMoved})]; lâu nhất: {longestNames}',
  '- Không có đơn vị quá hạn[ ({overdueMoved})]',
  '- Đã xác nhận: {received}/{toReceive} đơn vị ({receivedShare})',
  '- Hoàn thành quán triệt: {completed}/{toComplete} đơn vị ({completedShare})',
  '- Còn việc quá hạn: {overdueNamed}',
  'Văn bản: {document}, ngày {issuedOn} của Huyện ủy Phù Ninh về việc {subject}.',
  'Quán triệt, tuyên truyền: {results}.',
  'Nhắc, đôn đốc: {followUps} lượt đôn đốc sau thời hạn (không kể nhắc trước hạn)[; {after} đơn vị {answered} sau khi được nhắc, đôn đốc].',
  '(Thư gửi tự động, không thay thế báo cáo chính thức. Mọi trao đổi xin liên hệ Chuyên viên Tổng hợp, điện thoại {phone}.)',
].map(sentence);
LINES.push(
  SOURCES,
  /(?!- )(?<number>.+?) \((?<subject>.+)\)$/y,
  /- (?<insisted>Xin ý kiến chỉ đạo đối với .+)$/y,
  /- (?<lateUnit>.+: quá hạn .+ văn bản được giao)$/y,
  /- (?<changes>(?:Thay đổi: |So với “|Không đổi so với).+)$/y,
  /- (?<block>.+: \d+\/\d+ (?:đã xác nhận|hoàn thành).*)$/y,
  /- (?<difficulty>.+: .+)$/y,
);
