/**
 * Gives who an office's first dispatch is probably of: the body whose office it is ("Văn phòng Đảng ủy xã" of Đảng ủy xã).
 * `officesOf` are the beginnings of the names of offices, the longer one first: one that serves Hội đồng nhân dân too is
 * of Ủy ban nhân dân (Nghị định 150/2025), and no dispatch is of both.
 */
export function issuingBodyOf(officeName: string, officesOf: readonly string[]): string {
  const begins = officesOf.find((one) => officeName.startsWith(one)) ?? '';
  return officeName.slice(begins.length);
}
