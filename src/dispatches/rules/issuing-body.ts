/**
 * Likely issuing body of an office's first dispatch: the body that the office serves ("Văn phòng Đảng ủy xã" →
 * "Đảng ủy xã"). `officePrefixes` are beginnings of office names, longest first. An office that also serves Hội
 * đồng nhân dân belongs to Ủy ban nhân dân (Nghị định 150/2025); no dispatch is issued by both.
 */
export function issuingBodyOf(officeName: string, officePrefixes: readonly string[]): string {
  const prefix = officePrefixes.find((one) => officeName.startsWith(one)) ?? '';
  return officeName.slice(prefix.length);
}
