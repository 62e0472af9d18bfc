import { fieldText } from '../forms/form-fields';
import type { FormAnswers, FormProblem } from '../forms/form-view';
import { checkTemplates, isBuiltIn } from '../letters/compose/check-templates';
import type { LetterKind } from '../records/letter-kind';
import { digestOf } from '../texts/digest';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Needs, Ports } from '../workbook/ports';
import { readTab } from '../workbook/reading/office';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';
import type { ComparedTemplate } from './set-up-view';

declare module '../workbook/property-store-port' {
  interface Properties {
    /** Digest of the add-on's templates for which a person last chose at set-up which wording to use. */
    templates: string;
  }
}

export interface DifferingTemplate {
  readonly kind: LetterKind;
  readonly subject: string;
  readonly body: string;
}

/** Templates in the file whose wording differs from this version's, apart from white space. */
export function differingTemplates(ports: Needs<'reader'>, words: Words): DifferingTemplate[] {
  return readTab(ports, templatesTab, words).rows.flatMap(({ row: { kind, subject, body } }) => {
    const template = { kind, subject, body };
    return isBuiltIn(template, words) ? [] : [template];
  });
}

export function comparedTemplates(
  differing: readonly DifferingTemplate[],
  { templates }: Words,
): ComparedTemplate[] {
  return differing.map((inUse) => ({
    kind: inUse.kind,
    mark: digestOfTemplate(inUse),
    now: inUse,
    ours: templates[inUse.kind],
  }));
}

export function wereTemplatesChosen(
  { scriptProperties }: Needs<'scriptProperties'>,
  words: Words,
): boolean {
  return scriptProperties.get('templates') === digestOfCurrent(words);
}

/** Digest of a template's wording. As a form answer it means: replace exactly this wording. */
function digestOfTemplate({ subject, body }: DifferingTemplate): string {
  return digestOf(`${subject}\n${body}`);
}

/**
 * Replaces the templates for which the user chose this version's wording. Writes nothing and returns problems
 * if one of them was edited since it was shown.
 */
export function replaceTemplates(ports: Ports, answers: FormAnswers): FormProblem[] {
  const words = ports.words();
  const read = readTab(ports, templatesTab, words);
  const chosen = read.rows.flatMap(({ at, row }) =>
    ['', 'keep'].includes(fieldText(answers, row.kind)) ? [] : [{ at, ...row }],
  );
  const edited = chosen.filter(
    (row) => fieldText(answers, row.kind) !== digestOfTemplate(row) && !isBuiltIn(row, words),
  );
  if (edited.length > 0)
    return edited.map(({ kind }) => ({ field: kind, message: words.setUp.templateEdited }));
  changeRows(
    ports,
    templatesTab,
    read,
    new Map(chosen.map(({ at, kind }) => [at, words.templates[kind]])),
  );
  if (chosen.length > 0) {
    checkTemplates(ports);
    const kinds = chosen.map(({ kind }) => words.choices.letterKind[kind]).join('; ');
    const detail = format(words.setUp.templatesTaken, { kinds });
    writeLog(ports, words, [{ event: 'setUp', detail }]);
  }
  ports.scriptProperties.set('templates', digestOfCurrent(words));
  return [];
}

function digestOfCurrent({ templates }: Words): string {
  return digestOf(JSON.stringify(templates));
}
