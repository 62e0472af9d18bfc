import { CONSENT } from '../../deploy/deploy-words';
import type { Language } from '../../src/texts/language';
import type { Translated } from '../../src/words/translated';

const vi = {
  sheetTitle: 'Đôn Đốc, kiểm tra (xóa được)',
  sizeTitle: 'Đôn Đốc, đo {kilobytes} KB (xóa được)',
  building: 'Dựng bộ kiểm tra và cho chạy thử trên máy này…',
  pushing: 'Đưa “{title}” lên Google…',
  note: 'Bộ kiểm tra, bản dựng {digest}',
  done: 'Xong. Còn lại là việc của người:',
  openSheet: `1. (3 phút) Mở bảng tính, tải lại, chờ menu Kiểm tra hiện ra sau Trợ giúp, chọn Kiểm tra ▸ Mở trang kiểm tra, cấp quyền (${CONSENT.vi}). Trong hộp hiện ra bấm “Hỏi trình duyệt”, chờ dấu ✓, đóng hộp, gõ chữ bất kỳ vào ô D1:\n   {address}`,
  openPage:
    '2. (7 phút) Mở trang này, bấm “1. Hỏi ngay”, chờ xong, tải lại trang: mục “Mười phút quyết định” nói đi tiếp được hay chưa. Được thì bấm “2. Chạy đến khi bị ngắt” (8 phút), chiều bấm “3. Bắt đầu một đêm”:\n   {address}',
  openPhone: '3. (2 phút) Mở trang này trên điện thoại chưa đăng nhập Google:\n   {address}',
  coldStart:
    '4. (3 phút) Chiều nay chạy `npm run live-check -- --cold-start` để đưa bốn tập lệnh cỡ khác nhau lên; sáng mai chạy lại lệnh ấy để đo.',
  take: '5. (2 phút) Sáng mai bấm “Tải kết quả”, rồi `npm run live-check -- --take TỆP`.',
  paste:
    'Không có Node trên máy của văn phòng thì dán những tệp này (đã dựng xong), khoảng mười phút:',
  pasteSteps: [
    '1. Tạo bảng tính trống; Tiện ích mở rộng ▸ Apps Script; Cài đặt dự án ▸ đánh dấu “Hiển thị tệp kê khai appsscript.json”.',
    '2. Mở tệp {manifest}, dán đè vào appsscript.json.',
    '3. Mở tệp {code}, dán đè vào Mã.gs; lưu.',
    '4. Với từng tệp {pages}: bấm + ▸ HTML, đặt tên như tệp nhưng không gõ “.html”, dán đè; lưu.',
    '5. Triển khai ▸ Tùy chọn triển khai mới ▸ Ứng dụng web; thực thi: Tôi; quyền truy cập: Bất kỳ ai; chép địa chỉ.',
    '6. Tải lại bảng tính, chọn Kiểm tra ▸ Mở trang kiểm tra, cấp quyền, rồi chọn lại mục ấy; bấm “Hỏi trình duyệt”, chờ dấu ✓, đóng hộp, gõ chữ bất kỳ vào ô D1.',
    '7. Mở địa chỉ đã chép, thêm vào cuối: ?khoa={key}',
    '8. Trên điện thoại chưa đăng nhập Google, thêm vào cuối: ?khoa={key}&may=1',
  ],
  sizesPushed:
    'Đã đưa lên {count} tập lệnh. Để yên đến sáng mai, rồi chạy lại lệnh này để đo lần mở đầu.',
  sizeMeasured: '{kilobytes} KB: lần đầu {first} giây, những lần sau {later} giây',
  sizeRefused:
    'Trang {kilobytes} KB không trả lời như mong đợi ({reply}). Mở bảng tính của nó, Apps Script ▸ Triển khai, xem quyền truy cập có phải “Bất kỳ ai” không.',
  taken:
    'Đã ghi docs/live/{name}; mô hình thời gian lấy số từ tệp mới nhất. Văn phòng không phải làm gì thêm; gửi tệp ấy cho người phụ trách mã, người ấy xem bản chạy thử khác Google ở đâu (`npm test`).',
  notTaken: 'Không nhận tệp {file}: {reason}. Hãy dùng tệp do nút “Tải kết quả” tạo ra, chưa sửa.',
  missing: 'không có tệp này',
  refusals: {
    json: 'không phải JSON',
    kit: 'không phải tệp kết quả của bộ kiểm tra',
    naming: 'có địa chỉ thư, liên kết hoặc mã trong tệp',
  },
  badOption:
    'Không hiểu tùy chọn. Cách dùng: npm run live-check -- [--paste | --cold-start | --take TỆP] [--script MÃ-TẬP-LỆNH | --new-sheet] [-u TÊN] [--language en]',
};

const en: Translated<typeof vi> = {
  sheetTitle: 'Đôn Đốc, check (may be deleted)',
  sizeTitle: 'Đôn Đốc, {kilobytes} KB (may be deleted)',
  building: 'Building the kit and playing it on this machine…',
  pushing: 'Putting “{title}” on Google…',
  note: 'Kit, build {digest}',
  done: 'Done. What is left is for a person:',
  openSheet: `1. (3 minutes) Open the spreadsheet, reload it, wait for the menu Check after Help, choose Check ▸ Open the page, authorise (${CONSENT.en}). In its box press “Ask the browser”, wait for a ✓, close the box, type anything into cell D1:\n   {address}`,
  openPage:
    '2. (7 minutes) Open this page, press “1. Ask now”, wait, reload: “Ten minutes that decide” says whether to go on. If so, press “2. Run until Google ends it” (8 minutes), and “3. Begin a night” in the afternoon:\n   {address}',
  openPhone:
    '3. (2 minutes) Open this page on a telephone that is signed out of Google:\n   {address}',
  coldStart:
    '4. (3 minutes) Run `npm run live-check -- --cold-start` this afternoon, which pushes four scripts of different size; run it again tomorrow morning, which measures them.',
  take: '5. (2 minutes) Tomorrow morning press “Save the results”, then `npm run live-check -- --take FILE`.',
  paste: 'Where the office has no Node, paste these files (they are built), in about ten minutes:',
  pasteSteps: [
    '1. Make an empty spreadsheet; Extensions ▸ Apps Script; Project Settings ▸ tick “Show appsscript.json”.',
    '2. Open {manifest}, and put it in the place of appsscript.json.',
    '3. Open {code}, and put it in the place of Code.gs; save.',
    '4. For each of {pages}: press + ▸ HTML, name it like the file without “.html”, put the file in its place; save.',
    '5. Deploy ▸ New deployment ▸ Web app; execute as: Me; access: Anyone; copy the address.',
    '6. Reload the spreadsheet, choose Check ▸ Open the page, authorise, then choose it again; press “Ask the browser”, wait for a ✓, close the box, type anything into cell D1.',
    '7. Open the address copied, with this at its end: ?khoa={key}',
    '8. On a telephone that is signed out of Google, with this at its end: ?khoa={key}&may=1',
  ],
  sizesPushed:
    '{count} scripts pushed. Leave them until tomorrow morning, then run this again to measure the first opening.',
  sizeMeasured: '{kilobytes} KB: first {first} s, later {later} s',
  sizeRefused:
    'The page of {kilobytes} KB does not answer as expected ({reply}). Open its spreadsheet, Apps Script ▸ Deploy, and see whether access is “Anyone”.',
  taken:
    'docs/live/{name} is written; the cost model takes its figures from the newest file. The office has nothing more to do; give the file to whoever keeps the code, who sees with `npm test` where local/ differs from Google.',
  notTaken:
    '{file} is not taken: {reason}. Use the file that “Save the results” has made, as it is.',
  missing: 'there is no such file',
  refusals: {
    json: 'it is not JSON',
    kit: 'it is not a result of the kit',
    naming: 'an address, a link or an id stands in it',
  },
  badOption:
    'No such option. Usage: npm run live-check -- [--paste | --cold-start | --take FILE] [--script SCRIPT-ID | --new-sheet] [-u NAME] [--language vi]',
};

/** Texts of `npm run live-check`. The Vietnamese ones define the type. */
export type CommandWords = typeof vi;

export function commandWords(language: Language): CommandWords {
  return language === 'en' ? (en as CommandWords) : vi;
}
