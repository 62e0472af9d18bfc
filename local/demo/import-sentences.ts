import { IMPORT_WORDS } from '../../src/import/page/import-words';
import type { ImportPlan, LineNote } from '../../src/import/rules/import-plan';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { demoWords } from './demo-words';

/** A line of a list that only a person can decide on, with the sentence that says why. */
export interface ImportQuestion {
  readonly line: number;
  readonly message: string;
}

/** Names the lines that an import leaves to a person. */
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

/** Says what to know of an import; of notes of one kind the first, and how many there are besides. */
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
