import { IMPORT_WORDS } from '../../src/import/page/import-words';
import type { ImportPlan, LineNote } from '../../src/import/rules/import-plan';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { demoWords } from './demo-words';

export interface ImportQuestion {
  readonly line: number;
  readonly message: string;
}

export function importQuestions({ lines }: ImportPlan, language: Language): ImportQuestion[] {
  const words = IMPORT_WORDS[language];
  return lines.flatMap(({ line, outcome }) => {
    if (outcome.kind === 'blocked')
      return [
        { line, message: format(words.importFaults[outcome.fault], { value: outcome.value }) },
      ];
    if (outcome.kind !== 'asks') return [];
    const names = outcome.candidates.map(({ unit }) => `“${unit.name}”`).join(', ');
    const reason = words.askReasons[outcome.reason];
    return [{ line, message: format(demoWords(language).unitsAlike, { names, reason }) }];
  });
}

export function importWarnings({ notes }: ImportPlan, language: Language): string[] {
  const { importNotes } = IMPORT_WORDS[language];
  const { importWarning, importWarningsLike } = demoWords(language);
  const byFault = new Map<string, LineNote[]>();
  for (const note of notes) byFault.set(note.fault, [...(byFault.get(note.fault) ?? []), note]);
  return [...byFault.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { line, fault, name, value } = first;
    const message = format(importNotes[fault], { name, value });
    const rest =
      alike.length === 1 ? [] : [format(importWarningsLike, { count: alike.length - 1 })];
    return [format(importWarning, { line, message }), ...rest];
  });
}
