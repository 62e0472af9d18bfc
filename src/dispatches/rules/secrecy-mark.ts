const STAMP = '(?:TUYỆT MẬT|TỐI MẬT|MẬT)';
const STAMP_ONLY = /^[([]?(?:TUYỆT|TỐI)?MẬT[)\]]?$/u;
const LABELLED = new RegExp(`(?:^|\\n|[;,.])\\s*Độ mật\\s*:\\s*${STAMP}(?![\\p{L}])`, 'iu');
const AFTER_SYMBOL = new RegExp(`[A-ZĐ]{2,}\\s*[(-]\\s*${STAMP}\\s*\\)?\\s*$`, 'u');

/**
 * True if a text bears the stamp of a classified document (MẬT, TỐI MẬT or TUYỆT MẬT): alone on a line, also
 * with spaces between its letters, after "Độ mật:", or after the symbol of the dispatch at the end of a line.
 * Words that merely contain "mật" (bí mật nhà nước, bảo mật, mật khẩu) do not count. Classified documents may
 * not be handled on a computer connected to the Internet (Luật Bảo vệ bí mật nhà nước 117/2025/QH15, điều 5).
 */
export function bearsSecrecyMark(text: string): boolean {
  const clean = text.normalize('NFC');
  return (
    clean
      .split('\n')
      .some((line) => STAMP_ONLY.test(line.replace(/\s+/g, '')) || AFTER_SYMBOL.test(line)) ||
    LABELLED.test(clean)
  );
}
