/** Gives who an office's first dispatch is probably of: the body whose office it is ("Văn phòng Đảng ủy xã" of Đảng ủy xã). */
export function issuingBodyOf(officeName: string, officeOf: string): string {
  return officeName.startsWith(officeOf) ? officeName.slice(officeOf.length) : officeName;
}
