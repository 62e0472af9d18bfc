import { given } from '../forms/form-fields';
import type { FormAnswers, FormProblem } from '../forms/form-view';
import { checkTemplates } from '../letters/compose/check-templates';
import type { LetterKind } from '../records/letter-kind';
import { digestOf } from '../texts/digest';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import { readTab } from '../workbook/reading/office';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';
import type { ComparedTemplate } from './set-up-view';

/** A template of Mẫu thư that says something else than this version would put there. */
export interface OfferedTemplate {
  readonly kind: LetterKind;
  readonly subject: string;
  readonly body: string;
}

/** Gives the templates of the office that differ from this version's: edited, or of an earlier version. */
export function offeredTemplates(ports: Ports, words: Words): OfferedTemplate[] {
  return readTab(ports, templatesTab, words).rows.flatMap(({ row: { kind, subject, body } }) => {
    const one = { kind, subject, body };
    return isOurs(one, words) ? [] : [one];
  });
}

function isOurs({ kind, subject, body }: OfferedTemplate, { templates }: Words): boolean {
  const ours = templates[kind];
  return sameText(ours.subject, subject) && sameText(ours.body, body);
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** Sets the office's wording beside this version's, kind by kind. */
export function comparedTemplates(
  offered: readonly OfferedTemplate[],
  { templates }: Words,
): ComparedTemplate[] {
  return offered.map((now) => ({
    kind: now.kind,
    mark: markOf(now),
    now,
    ours: templates[now.kind],
  }));
}

/** Tells whether a person has chosen about the templates of this version already. */
export function wereOffered({ scriptProperties: memory }: Ports, words: Words): boolean {
  return memory.get('templates') === digestOfOurs(words);
}

/** Marks the wording that a person gives up when choosing the new one. */
function markOf({ subject, body }: OfferedTemplate): string {
  return digestOf(`${subject}\n${body}`);
}

/**
 * Puts this version's wording into the templates for which a person has chosen it; the others are left alone. Where one
 * was edited since it was shown, names it and writes nothing.
 */
export function takeTemplates(ports: Ports, answers: FormAnswers): FormProblem[] {
  const words = ports.words();
  const read = readTab(ports, templatesTab, words);
  const taken = read.rows.flatMap(({ at, row }) =>
    ['', 'keep'].includes(given(answers, row.kind)) ? [] : [{ at, ...row }],
  );
  const edited = taken.filter(
    (row) => given(answers, row.kind) !== markOf(row) && !isOurs(row, words),
  );
  if (edited.length > 0)
    return edited.map(({ kind }) => ({ field: kind, message: words.setUp.templateEdited }));
  changeRows(
    ports,
    templatesTab,
    read,
    new Map(taken.map(({ at, kind }) => [at, words.templates[kind]])),
  );
  if (taken.length > 0) {
    checkTemplates(ports);
    const kinds = taken.map(({ kind }) => words.choices.letterKind[kind]).join('; ');
    const detail = format(words.setUp.templatesTaken, { kinds });
    writeLog(ports, words, [{ event: 'setUp', detail }]);
  }
  ports.scriptProperties.set('templates', digestOfOurs(words));
  return [];
}

function digestOfOurs({ templates }: Words): string {
  return digestOf(JSON.stringify(templates));
}
