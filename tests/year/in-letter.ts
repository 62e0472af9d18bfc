import type { SentLetter } from '../../local/records';
import { type Closing, closingNamed, insistedText, lateInSeveral } from './closed';
import { commonValues, ownValues } from './closed-values';
import { type CountedOffice, figuresOf } from './figures';
import type { Look } from './look';
import { namedDay, plusDays, shownDay } from './own-days';
import type { CountedDispatch } from './recount';
import { readSentences, sentence } from './sentences';
import { SOURCES } from './values';

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
    ...commonValues(closing),
    until: shownDay(plusDays(sentDay, 30)),
    ...(dispatch && ownValues(closing, dispatch)),
  };
  readSentences(look, line, { where, sentences: LINES, values });
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
  '- Quá hạn {overdue} đơn vị[ ({overdueMoved})]; trong đó có: {longestNames}',
  '- Quá hạn {overdue} đơn vị[ ({overdueMoved})]; {allNames}',
  '- Không có đơn vị quá hạn[ ({overdueMoved})]',
  '- Đã xác nhận: {received}/{toReceive} đơn vị ({receivedShare})',
  '- Hoàn thành quán triệt: {completed}/{toComplete} đơn vị ({completedShare})',
  '- Còn việc quá hạn: {overdueNamed}',
  '- Số liệu đơn vị báo: {ownMoved}',
  'Văn bản: {document}, ngày {issuedOn} của Huyện ủy Phù Ninh về việc {subject}.',
  'Quán triệt, tuyên truyền: {results}.',
  'Nhắc, đôn đốc: {followUps} lượt đôn đốc sau thời hạn (không kể nhắc trước hạn)[; {after} đơn vị {answered} sau khi được nhắc, đôn đốc].',
  '(Thư gửi tự động, không thay thế báo cáo chính thức. Mọi trao đổi xin liên hệ Chuyên viên Tổng hợp, điện thoại {phone}.)',
].map(sentence);
LINES.push(
  SOURCES,
  /(?!- )(?<number>.+?) \((?<subject>.+?)\)(?: \((?<isNew>mới)\))?$/y,
  /- (?<insisted>Xin ý kiến chỉ đạo đối với .+)$/y,
  /- (?<lateUnit>.+: quá hạn .+ văn bản được giao)$/y,
  /- (?<changes>(?:Thay đổi: |So với “|Không đổi so với).+)$/y,
  /- (?<block>.+: \d+\/\d+ (?:đã xác nhận|hoàn thành).*)$/y,
  /- (?<difficulty>.+: .+)$/y,
);
