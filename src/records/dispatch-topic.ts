import { singleBlanks } from '../texts/single-blanks';
import type { Dispatch } from './dispatch';
import { dispatchNumber } from './dispatch-number';
import { plainSubject } from './plain-subject';

/**
 * What a subject (trích yếu) begins with before it comes to what it is about: what is done, and words such as "công
 * tác". Subjects are Vietnamese in both languages of the add-on.
 */
const BEGINNING = new RegExp(
  `^(?:${[
    'tăng cường|đẩy mạnh|chấn chỉnh|nâng cao(?: hiệu quả| chất lượng| trách nhiệm)?|bảo đảm|đảm bảo|tiếp tục',
    'triển khai|thực hiện|tổ chức|tham gia|hưởng ứng|phát động|phối hợp|chuẩn bị|ban hành|rà soát',
    'học tập|quán triệt|tuyên truyền|phổ biến|chấp hành|sử dụng|một số',
    'công tác|hoạt động|nhiệm vụ|nội dung|giải pháp|việc|sự lãnh đạo của Đảng(?: đối với)?',
  ].join('|')})(?=[\\s,])[\\s,]*(?:và )?`,
  'iu',
);

/** Where the words about what a subject is about end. */
const ENDING =
  /[,;:.(–]|\s(?:của|trong|trên địa bàn|tại|cho|đối với|theo|nhằm|giai đoạn|đến năm|và các)(?=\s)/iu;

const MOST_CHARACTERS = 36;
const FEWEST_WORDS = 2;

/**
 * The few words by which people call a dispatch, such as "mạng xã hội" for "V/v chấn chỉnh hoạt động sử dụng mạng
 * xã hội của cán bộ, đảng viên"; at most `MOST_CHARACTERS` and "…". `''` without a subject.
 */
export function dispatchTopic(subject: string): string {
  const whole = singleBlanks(plainSubject(subject)).trim();
  return wholeWords(untilEnding(withoutBeginning(whole)));
}

function withoutBeginning(text: string): string {
  const rest = text.replace(BEGINNING, '');
  const isEnough = rest.split(' ').length >= FEWEST_WORDS;
  return rest === text || !isEnough ? text : withoutBeginning(rest);
}

/** The first words stay whatever follows them, as in "phòng, chống lãng phí". */
function untilEnding(text: string): string {
  const { length } = text.split(' ').slice(0, FEWEST_WORDS).join(' ');
  const end = text.slice(length).search(ENDING);
  return end < 0 ? text : text.slice(0, length + end);
}

function wholeWords(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS + 1).replace(/[\s,;]+\S*$/u, '')}…`;
}

/** Number of a dispatch and what it is about: `201-CV/TU (mạng xã hội)`. */
export function numberAndTopic(dispatch: Pick<Dispatch, 'number' | 'label' | 'subject'>): string {
  const number = dispatchNumber(dispatch);
  const topic = dispatchTopic(dispatch.subject);
  return topic === '' ? number : `${number} (${topic})`;
}
