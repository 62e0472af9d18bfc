const LEAD = /^\s*(?:v\s*\/\s*v|về việc|về(?!\s+(?:đích|nguồn|quê|hưu|nước|đêm)))[\s:.,–-]+(?=\S)/i;

/** Takes "V/v", "Về việc", "về" off a trích yếu: what is written around it says "về việc". */
export function plainSubject(typed: string): string {
  const rest = typed.normalize('NFC').replace(LEAD, '');
  return rest === typed.normalize('NFC') ? typed : plainSubject(rest);
}
