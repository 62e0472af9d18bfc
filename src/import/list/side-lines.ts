import { plainLetters } from '../../texts/plain-letters';

/** Words that may follow "Tổng" or "Cộng" in a total. Excludes "Công an" and "Cộng đồng". */
const OF_WHAT =
  '(?:chung|khối|khoi|nhóm|nhom|cụm|cum|các|cac|mục|muc|phần|phan|trang|toàn|toan|đơn vị|don vi|danh sách|danh sach|số|so|theo|[ivx]+(?=$|[\\s:.,(])|[a-dđ](?=$|[\\s:.,(]))';
const ENDS = '(?=$|\\s*[:.,(\\d])';
const WHOLE = '(?:(?:tổng|tong)\\s+(?:cộng|cong|số|so))(?=$|[\\s:.,(\\d])';
const TOTAL = new RegExp(`^(?:${WHOLE}|(?:tổng|tong|cộng|cong)(?:${ENDS}|\\s+${OF_WHAT}))`);
const SUBTOTAL =
  /^(?:cộng|cong)(?!$|\s*[:.,]?\s*\d*\s*(?:đơn vị|don vi)?$|\s+(?:chung|toàn|toan|danh))/;

/** For example "Tổng cộng", "Cộng khối I: 04 đơn vị". */
export function isTotal(cell: string): boolean {
  return TOTAL.test(cell.normalize('NFC').toLowerCase());
}

/** The list continues after the total of a part. */
export function isSubtotal(cell: string): boolean {
  return isTotal(cell) && SUBTOTAL.test(cell.normalize('NFC').toLowerCase());
}

const NOTE = /^(ghi chu|luu i|chu thich|chu giai|nguon)\b|^danh sach (nai|tren|gom|co|tinh den)\b/;

/** For example "Ghi chú: danh sách tính đến 01/11/2026". */
export function isNote(text: string): boolean {
  return /^\(\*+\)|^\*+\s*\p{Ll}/u.test(text) || NOTE.test(plainLetters(text));
}

const RANK =
  '(?:pho )?(?:chu tich|bi thu|chanh van phong|hieu truong|giam doc|truong (?:ban|phong|thon|cong an|tram))|thu truong(?: don vi)?|van thu';

const SIGNATURES: readonly RegExp[] = [
  /^(nguoi|can bo|bo phan) (lap|ghi|tong hop|ki|kiem tra)\b/,
  /^(da ki|ki ten|ki ghi ro|\(?ki,? )|^(xac nhan|thu) (cua|ki)\b/,
  /^(t m|tm|k t|kt|t l|tl|t u q|tuq|q) (ban|chu tich|bi thu|chanh|pho|giam doc|hieu truong|ui ban|dang ui|thu truong|truong|van phong)\b/,
  new RegExp(`^(${RANK})( (dang ui|ubnd|ui ban nhan dan|xa|phuong))*$`),
  /\bngai (\d{1,2} )?thang (\d{1,2} )?nam\b/,
  /^noi nhan\b/,
];

/** For example "NGƯỜI LẬP BIỂU", "T/M BAN THƯỜNG VỤ". */
export function isSignature(text: string): boolean {
  const plain = plainLetters(text);
  return SIGNATURES.some((signature) => signature.test(plain));
}
