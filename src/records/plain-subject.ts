const LEAD = /^\s*(?:v\s*\/\s*v|về việc|về(?!\s+(?:đích|nguồn|quê|hưu|nước|đêm)))[\s:.,–-]+(?=\S)/i;

/**
 * Removes "V/v", "Về việc" or "về" from the beginning of a subject (trích yếu), because the surrounding text
 * already says "về việc".
 */
export function plainSubject(typed: string): string {
  const rest = typed.normalize('NFC').replace(LEAD, '');
  return rest === typed.normalize('NFC') ? typed : plainSubject(rest);
}
