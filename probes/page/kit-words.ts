import type { Language } from '../../src/texts/language';
import type { Translated } from '../../src/words/translated';

const DOOR =
  '<!DOCTYPE html><base target="_blank"><body style="font:15px Arial,sans-serif;line-height:1.5">';

const vi = {
  menu: 'Kiểm tra',
  openKit: 'Mở trang kiểm tra',
  doorHtml: `${DOOR}<? if (address) { ?><p>Đã có quyền. Mở trang kiểm tra và bấm nút đầu tiên:</p><p><a href="<?= address ?>">Mở trang kiểm tra</a></p><? } else { ?><p>Đã có quyền, nhưng Google không cho biết địa chỉ của trang. Hãy mở liên kết do npm run live-check in ra.</p><? } ?><p><button id="ask">Hỏi trình duyệt</button> Một tệp thu.txt được tải về, hộp in hiện ra: bấm Hủy. Hiện dấu ✓ thì đóng hộp này, gõ chữ bất kỳ vào ô D1.</p></body>`,
  title: 'Kiểm tra trên Google',
  lead: 'Trang này hỏi Google những điều mà chỉ Google trả lời được, đặt câu trả lời cạnh điều bản chạy thử (local) đã đoán, và gom tất cả vào một tệp. Chỉ dùng bảng tính thử này; thư chỉ gửi cho chính chủ tài khoản.',
  refused: 'Liên kết này thiếu khóa. Hãy mở đúng liên kết do npm run live-check in ra.',
  pressNow: '1. Hỏi ngay (khoảng ba phút)',
  pressNowText: 'Đọc, ghi, định dạng, thư, PDF, giờ chạy. Giữ trang mở.',
  forget: 'Quên kết quả phần 1, để hỏi lại',
  pressLimit: '2. Chạy đến khi bị ngắt (khoảng tám phút)',
  pressLimitText:
    'Google ngắt lượt chạy sau sáu phút; trang xem khóa được nhả lúc nào. Giữ trang mở.',
  pressNight: '3. Bắt đầu một đêm',
  pressNightText: 'Bấm buổi chiều; sáng hôm sau mở lại trang và bấm “Kết thúc đêm”.',
  endNight: 'Kết thúc đêm',
  openTimed: 'Mở trang lần nữa, có bấm giờ (bấm trước khi làm việc khác)',
  phoneText:
    '4. Gửi liên kết thứ hai (qua Zalo, tin nhắn) cho điện thoại chưa đăng nhập Google, mở ở đó rồi bấm nút.',
  phoneLead: 'Trang này đã mở được mà không phải đăng nhập. Bấm nút để hỏi từ điện thoại.',
  phonePress: 'Hỏi từ điện thoại này',
  phoneDone: 'Xong. Kết quả hiện trên trang ở máy tính sau khi tải lại trang ấy.',
  working: 'Đang hỏi… {count} câu đã có trả lời',
  waitingClock: 'Đợi lịch chạy của Google (thường dưới hai phút)…',
  clockLate: 'Lịch chưa chạy. Kết quả sẽ có khi tải lại trang sau ít phút.',
  limitRunning: 'Đang chạy đến khi bị ngắt. Trang hỏi lại mỗi 15 giây…',
  nightSoFar: 'Đêm nay lịch đã chạy {count} lần.',
  broke:
    'Lượt chạy dừng giữa chừng ({message}). Những câu đã trả lời vẫn còn; trang hỏi tiếp câu sau.',
  gaveUp:
    'Google không trả lời ba lần liền: {message}. Kết quả đến đây vẫn tải về được; bấm lại để hỏi tiếp.',
  failed: 'Google không làm được việc này: {message}. Hãy bấm lại để thử.',
  busy: 'Đang làm…',
  done: 'Xong phần này.',
  save: 'Tải kết quả (một tệp)',
  saveText:
    'Tệp không có địa chỉ thư, tên, mã tệp. Chép vào docs/live bằng npm run live-check -- --take TỆP.',
  lookTitle: 'Người phải nhìn',
  lookText: 'Mỗi dòng một chỗ; khung đỏ là nơi nhìn. Hình vẽ lại, Google có thể ghi hơi khác.',
  asSaid: 'Đúng như vậy',
  otherwise: 'Khác',
  results: 'Kết quả',
  decision: 'Mười phút quyết định',
  goOn: 'Đi tiếp được: Google trả lời những câu quyết định như bản chạy thử đã đoán.',
  notYet:
    'Chưa đi tiếp, chừng nào những câu này chưa “giống”. Câu “chưa hỏi” ở lịch: tải lại trang sau vài phút.',
  columns: ['Câu hỏi', 'Google', 'local', 'So sánh'],
  verdicts: {
    same: 'giống',
    other: 'KHÁC',
    'only live': 'không có ở local',
    'not asked': 'chưa hỏi',
  },
  stopped: 'lượt chạy chết ở câu này',
  throws: 'từ chối: {message}',
  counts: '{same} giống · {other} khác · {live} không có ở local · {left} chưa hỏi',
  places: {
    menu: 'Từ menu',
    page: 'Khi trang mở',
    call: 'Từ nút trên trang',
    clock: 'Theo lịch',
    'phone-page': 'Điện thoại: khi trang mở',
    'phone-call': 'Điện thoại: từ nút',
    limit: 'Sau khi bị ngắt',
    night: 'Sau một đêm',
  },
};

const en: Translated<typeof vi> = {
  menu: 'Check',
  openKit: 'Open the page',
  doorHtml: `${DOOR}<? if (address) { ?><p>Permission is given. Open the page and press its first button:</p><p><a href="<?= address ?>">Open the page</a></p><? } else { ?><p>Permission is given, but Google does not tell the address of the page. Open the link that npm run live-check has printed.</p><? } ?><p><button id="ask">Ask the browser</button> A file thu.txt is downloaded, the print dialog opens: press Cancel. After a ✓, close this box and type anything into cell D1.</p></body>`,
  title: 'Check on Google',
  lead: 'This page asks Google what only Google can answer, sets each answer beside what local/ gives, and gathers all into one file. It uses this scratch spreadsheet alone; letters go to the account’s owner only.',
  refused: 'The link lacks its key. Open the link that npm run live-check has printed.',
  pressNow: '1. Ask now (about three minutes)',
  pressNowText: 'Reading, writing, formats, letters, PDF, times. Keep the page open.',
  forget: 'Forget part 1, to ask again',
  pressLimit: '2. Run until Google ends it (about eight minutes)',
  pressLimitText:
    'Google ends the run after six minutes; the page sees when its lock is free. Keep the page open.',
  pressNight: '3. Begin a night',
  pressNightText:
    'Press in the afternoon; open the page the next morning and press “End the night”.',
  endNight: 'End the night',
  openTimed: 'Open the page once more, timed (before anything else)',
  phoneText:
    '4. Send the second link (by Zalo or as a message) to a telephone that is signed out of Google, open it there and press the button.',
  phoneLead: 'This page has opened without signing in. Press the button to ask from the telephone.',
  phonePress: 'Ask from this telephone',
  phoneDone: 'Done. The page on the computer shows it once reloaded.',
  working: 'Asking… {count} answered',
  waitingClock: 'Waiting for Google’s clock (usually below two minutes)…',
  clockLate: 'The clock has not run. Its answers come when the page is reloaded in some minutes.',
  limitRunning: 'Running until Google ends it. The page asks every 15 seconds…',
  nightSoFar: 'The clock has run {count} times this night.',
  broke:
    'The run ended midway ({message}). What was answered is kept; the page goes on with the next.',
  gaveUp:
    'Google failed three times in a row: {message}. The answers so far can be saved; press again to go on.',
  failed: 'Google did not do this: {message}. Press again to try.',
  busy: 'Working…',
  done: 'This part is done.',
  save: 'Save the results (one file)',
  saveText:
    'The file has no address, name or id in it. Put it into docs/live by npm run live-check -- --take FILE.',
  lookTitle: 'What a person must look at',
  lookText:
    'One place a line; the red frame says where. Drawn by us: Google’s words may differ a little.',
  asSaid: 'As it says',
  otherwise: 'Otherwise',
  results: 'Results',
  decision: 'Ten minutes that decide',
  goOn: 'Go on: Google answers what decides as local/ does.',
  notYet:
    'Do not go on while these are not “same”. If the clock is “not asked”, reload the page after some minutes.',
  columns: ['Question', 'Google', 'local', 'Compared'],
  verdicts: {
    same: 'same',
    other: 'DIFFERENT',
    'only live': 'not in local',
    'not asked': 'not asked',
  },
  stopped: 'the run ended at this question',
  throws: 'refused: {message}',
  counts: '{same} same · {other} different · {live} not in local · {left} not asked',
  places: {
    menu: 'From the menu',
    page: 'As the page opens',
    call: 'From a button of the page',
    clock: 'By the clock',
    'phone-page': 'Telephone: as the page opens',
    'phone-call': 'Telephone: from the button',
    limit: 'After the limit',
    night: 'After a night',
  },
};

/** Texts of the kit's page and menu. The Vietnamese ones define the type. */
export type KitWords = typeof vi;

export function kitWords(language: Language): KitWords {
  return language === 'en' ? (en as KitWords) : vi;
}
