import type { LetterKind } from '../../records/letter-kind';
import type { Ports } from '../../workbook/ports';
import { type OfficeRules, readRules, readTab } from '../../workbook/reading/office';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import { changeRows } from '../../workbook/writing/write-rows';
import { PLACEHOLDERS } from '../rules/placeholders';
import { commonValues, templateSentence } from './compose-letter';
import { type LetterDesk, letterDesk, type Template } from './letter-desk';

/** Says beside each template of Mẫu thư whether letters can be made from it, and if not, why. */
export function checkTemplates(ports: Ports): void {
  const rules = readRules(ports);
  const { words } = rules;
  const desk = letterDesk(ports, { ...rules, directives: [], letters: [] }, false);
  const read = readTab(ports, templatesTab, words);
  const changes = new Map(
    read.rows.flatMap(({ at, row }) => {
      if (row.kind === null) return [];
      const check = sampleFault(row.kind, row, desk) ?? words.says.templateFine;
      return check === row.check ? [] : [[at, { check }] as const];
    }),
  );
  changeRows(ports, templatesTab, read, changes);
}

/** Says of each template of Mẫu thư from which no letter can be made why, whether or not one is due. */
export function templateFaults(ports: Ports, rules: OfficeRules): string[] {
  const desk = letterDesk(ports, { ...rules, directives: [], letters: [] }, false);
  return [...desk.templates].flatMap(([kind, template]) => sampleFault(kind, template, desk) ?? []);
}

/** Says what keeps a template from being filled where every placeholder of its kind has a value; null when nothing does. */
function sampleFault(kind: LetterKind, template: Template, desk: LetterDesk): string | null {
  const samples = PLACEHOLDERS[kind].map((name) => [name, '…']);
  const values = { ...Object.fromEntries(samples), ...commonValues(desk) };
  return templateSentence(kind, template, values, desk);
}
