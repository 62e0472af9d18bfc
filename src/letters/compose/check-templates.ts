import type { Ports } from '../../workbook/ports';
import { readRules, readTab } from '../../workbook/reading/office';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import { changeRows } from '../../workbook/writing/write-rows';
import { PLACEHOLDERS } from '../rules/placeholders';
import { commonValues, templateSentence } from './compose-letter';
import { letterDesk } from './letter-desk';

/** Says beside each template of Mẫu thư whether letters can be made from it, and if not, why. */
export function checkTemplates(ports: Ports): void {
  const rules = readRules(ports);
  const { words } = rules;
  const desk = letterDesk(ports, { ...rules, directives: [], letters: [] }, false);
  const read = readTab(ports, templatesTab, words);
  const changes = new Map(
    read.rows.flatMap(({ at, row }) => {
      if (row.kind === null) return [];
      const samples = PLACEHOLDERS[row.kind].map((name) => [name, '…']);
      const values = { ...Object.fromEntries(samples), ...commonValues(desk) };
      const fault = templateSentence(row.kind, row, values, desk);
      const check = fault ?? words.says.templateFine;
      return check === row.check ? [] : [[at, { check }] as const];
    }),
  );
  changeRows(ports, templatesTab, read, changes);
}
