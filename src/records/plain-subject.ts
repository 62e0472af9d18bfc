const LEAD = /^\s*(?:v\s*\/\s*v|về việc|về(?!\s+(?:đích|nguồn|quê|hưu|nước|đêm)))[\s:.,–-]+(?=\S)/i;

/**
 * Strips "V/v", "Về việc" and "về" from a trích yếu, because the surrounding text already says "về
 * việc".
 */
export function plainSubject(typed: string): string {
  const rest = typed.normalize('NFC').replace(LEAD, '');
  return rest === typed.normalize('NFC') ? typed : plainSubject(rest);
}
