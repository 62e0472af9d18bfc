import { type FoldedText, foldedText } from '../texts/folded-text';

/** What identifies a person, also beside a count. */
const IDENTIFYING = [
  ...['họ tên', 'họ và tên', 'ngày sinh', 'ngày tháng năm sinh', 'năm sinh', 'nơi sinh'],
  ...['quê quán', 'danh tính', 'địa chỉ nhà', 'địa chỉ thường trú', 'email cá nhân'],
  ...['hộp thư cá nhân', 'điện thoại cá nhân', 'trang cá nhân', 'tài khoản cá nhân'],
  ...['mạng xã hội cá nhân', 'tài khoản mạng xã hội', 'tài khoản mxh', 'tài khoản facebook'],
  ...['tài khoản zalo', 'tài khoản tiktok', 'tài khoản youtube', 'facebook cá nhân'],
  ...['zalo cá nhân', 'full name', 'date of birth', 'social media account', 'home address'],
];

/** What identifies a person, unless the label counts people, documents or cases. */
const IDENTIFYING_IF_NOT_COUNTED = [
  ...['cccd', 'cmnd', 'căn cước', 'chứng minh nhân dân', 'chứng minh thư', 'số định danh'],
  ...['mã định danh', 'định danh cá nhân', 'hộ chiếu', 'số tài khoản', 'tài khoản ngân hàng'],
  ...['số điện thoại', 'mã số thuế', 'số thẻ', 'biển số xe', 'danh sách', 'lý lịch'],
  ...['id number', 'passport', 'account number', 'telephone number', 'list of persons'],
];

const PERSONS = [
  ...['người', 'cá nhân', 'cán bộ', 'công chức', 'viên chức', 'đảng viên', 'hội viên'],
  ...['đoàn viên', 'lãnh đạo', 'giáo viên', 'học sinh', 'sinh viên', 'công dân', 'chủ hộ'],
  ...['đối tượng', 'chủ tài khoản'],
];

const CONDUCT = [
  ...['vi phạm', 'có vi phạm', 'bị kỷ luật', 'bị thi hành kỷ luật', 'sai phạm', 'bị xử lý'],
  ...['bị xử phạt', 'bị khởi tố', 'phạm tội', 'nghiện', 'bị tố cáo', 'bị phản ánh'],
  ...['bị phê bình', 'bị kiểm điểm', 'bị nhắc nhở'],
];

const ENGLISH_CONDUCT = ['offenders', 'violators', 'disciplined persons', 'persons disciplined'];

/** What a count may begin with after “số”. Identifiers, such as “số CCCD”, are not among them. */
const COUNTED = [
  ...PERSONS,
  ...['hộ dân', 'hộ nghèo', 'hộ cận nghèo', 'hộ gia đình', 'hộ kinh doanh', 'trường hợp'],
  ...['lượt', 'hồ sơ', 'vụ', 'vụ việc', 'đơn', 'đơn thư', 'tổ chức', 'lao động'],
  ...['nhân khẩu', 'cuộc', 'buổi', 'lớp', 'tin', 'bài', 'văn bản', 'quyết định', 'phiếu', 'giấy'],
];

/** Words of a document or account that is counted, such as “số thẻ CCCD đã cấp”. */
const COUNTED_ACTS = [
  ...['đã cấp', 'được cấp', 'cấp mới', 'cấp đổi', 'cấp lại', 'đã làm', 'đã thu nhận', 'đã phát'],
  ...['đã kích hoạt', 'được kích hoạt', 'kích hoạt', 'đã đăng ký', 'đã mở', 'mở mới'],
];

const COUNT_WORDS = ['số', 'tổng số', 'số lượng', 'số lượt', 'lượt', 'tỷ lệ', 'number of'];

/** Figures about armed forces that may be a state secret. */
const ARMED_FORCES = [
  ...['quân số', 'tuyển quân', 'giao quân', 'nhập ngũ', 'dự bị động viên', 'quân dự bị'],
  ...['troop strength', 'conscription', 'reservists'],
];

/** True if what the label asks for would identify a person. Counts of people and cases do not. */
export function identifiesPerson(label: string): boolean {
  const text = foldedText(label);
  if (text.starts('tên', 'name of') || text.has(IDENTIFYING)) return true;
  if (isCount(text)) return false;
  const conduct = PERSONS.flatMap((person) => CONDUCT.map((act) => `${person} ${act}`));
  return text.has([...IDENTIFYING_IF_NOT_COUNTED, ...conduct, ...ENGLISH_CONDUCT]);
}

/** True if a person has to confirm that the figure is no state secret. */
export function isAboutArmedForces(label: string): boolean {
  // “Bình quân số buổi” is an average and contains the letters of “quân số”
  return foldedText(label.replace(/bình\s+quân|binh\s+quan/giu, '')).has(ARMED_FORCES);
}

function isCount(text: FoldedText): boolean {
  const counts = COUNT_WORDS.flatMap((word) => COUNTED.map((noun) => `${word} ${noun}`));
  return text.starts(...counts) || (text.starts(...COUNT_WORDS) && text.has(COUNTED_ACTS));
}
