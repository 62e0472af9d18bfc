/** Where a list that cannot be read as a file is pasted. */
const PASTE = 'hoặc mở tệp, chọn cả bảng, sao chép rồi dán vào ô “Hoặc dán danh sách vào đây”';

/** What a file is that cannot be read as a list, and what to do; by its first bytes, whatever its name says. */
export const importFileFaults = {
  empty: (name: string) =>
    `“${name}” là tệp trống, không có nội dung. Xin kiểm tra lại tệp ở nơi đã lấy.`,
  oldWorkbook: (name: string) =>
    `“${name}” là tệp Excel đời cũ (.xls). Xin mở bằng Excel, lưu thành “.xlsx” rồi chọn lại; ${PASTE}.`,
  oldDocument: (name: string) =>
    `“${name}” là tệp Word đời cũ (.doc). Xin mở bằng Word, lưu thành “.docx” rồi chọn lại; ${PASTE}.`,
  locked: (name: string) =>
    `“${name}” có mật khẩu nên không đọc được. Xin mở tệp, bỏ mật khẩu, lưu lại rồi chọn lại; ${PASTE}.`,
  pdf: (name: string) =>
    `“${name}” là tệp PDF, không có các ô để đọc. Xin lấy tệp Word hoặc Excel gốc; hoặc mở PDF bằng Word, kiểm tra bảng rồi lưu thành “.docx”.`,
  picture: (name: string) =>
    `“${name}” là tệp ảnh, không đọc được chữ trong ảnh. Xin lấy tệp Word hoặc Excel gốc, hoặc gõ lại danh sách vào Excel.`,
  richText: (name: string) =>
    `“${name}” là tệp RTF. Xin mở bằng Word, lưu thành “.docx” rồi chọn lại; ${PASTE}.`,
  openDocument: (name: string) =>
    `“${name}” là tệp LibreOffice (.ods, .odt). Xin mở tệp, lưu thành “.xlsx” hoặc “.docx” rồi chọn lại; ${PASTE}.`,
  otherPacked: (name: string) =>
    `“${name}” là tệp nén hoặc tệp khác (.zip, .pptx …), không phải danh sách. Xin giải nén nếu cần, rồi chọn tệp Word hoặc Excel bên trong.`,
  notText: (name: string) =>
    `“${name}” không phải tệp Excel, Word hoặc tệp chữ. Xin chọn đúng tệp danh sách; ${PASTE}.`,
  noTable: (name: string) =>
    `“${name}” không có bảng nào. Xin chọn tệp có danh sách kẻ bảng; hoặc đưa danh sách vào bảng trong Word, Excel, mỗi đơn vị một dòng.`,
  notWorkbook: (name: string) =>
    `Không đọc được “${name}”: tệp hỏng hoặc tải về chưa hết. Xin lấy lại tệp; ${PASTE}.`,
  overLimit: (name: string) =>
    `“${name}” quá lớn so với một danh sách đơn vị (quá nhiều ô, dòng hoặc phần đính trong tệp) nên không đọc. Xin chép riêng danh sách sang một tệp mới; ${PASTE}.`,
  strayCell: (name: string) =>
    `“${name}” có ô nằm cách rất xa danh sách (ở cột hoặc dòng gần cuối trang tính), thường do gõ nhầm. Xin mở bằng Excel, bấm Ctrl+End để tới ô đó, xóa các cột, dòng thừa, lưu rồi chọn lại; ${PASTE}.`,
};
