import type { LetterKind } from '../../records/letter-kind';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { readRules, readTab } from '../../workbook/reading/office';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import { changeRows } from '../../workbook/writing/write-rows';
import { PLACEHOLDERS } from '../rules/placeholders';
import { commonValues, templateSentence } from './compose-letter';
import { type LetterContext, letterContext, type Template } from './letter-context';

/** Why letters of a kind cannot be made; of a cell of Mẫu thư that is amiss the kind is ''. */
export interface KindFault {
  readonly kind: LetterKind | '';
  /** What is wrong, in a sentence. */
  readonly cause: string;
  /** How many letters of today's plan it keeps back; 0 where none of the kind is due. */
  readonly count: number;
}

/** Says what keeps letters back, with the number of those of today. */
export function faultSentences(faults: readonly KindFault[], { says }: Words): string[] {
  return faults.map(({ count, cause: fault }) =>
    count === 0 ? fault : format(says.notComposed, { count, fault }),
  );
}

/** Says beside each template of Mẫu thư whether letters can be made from it, and if not, why: the next run tells it too. */
export function checkTemplates(ports: Ports): void {
  const rules = readRules(ports);
  const { words } = rules;
  const context = letterContext(ports, { ...rules, dispatches: [], letters: [] }, false);
  const read = readTab(ports, templatesTab, words);
  const faulty: LetterKind[] = [];
  const changes = new Map(
    read.rows.flatMap(({ at, row }) => {
      const fault = sampleFault(row.kind, row, context, commonValues(context));
      if (fault !== null) faulty.push(row.kind);
      const check = fault ?? words.says.templateFine;
      return check === row.check ? [] : [[at, { check }] as const];
    }),
  );
  changeRows(ports, templatesTab, read, changes);
  rememberFaults(ports, [...faultsBefore(ports), ...faulty]);
}

/**
 * Finds the templates of Mẫu thư from which no letter can be made, whether or not one is due; what Cài đặt lacks is no fault
 * of theirs. Cells of the tab that cannot be used come first.
 */
export function templateFaults(context: LetterContext): KindFault[] {
  return [
    ...context.templateCells.map((cause) => ({ kind: '' as const, cause, count: 0 })),
    ...[...context.templates].flatMap(([kind, template]) => {
      const cause = sampleFault(kind, template, context, {});
      return cause === null ? [] : [{ kind, cause, count: 0 }];
    }),
  ];
}

/** Gives the kinds of letters that could not be made when a plan or an edit last looked. */
export function faultsBefore({ scriptProperties: memory }: Ports): string[] {
  return (memory.get('planFaults') ?? '').split(' ').filter((kind) => kind !== '');
}

/** Keeps the kinds of letters that cannot be made, for who says so later. */
export function rememberFaults(
  { scriptProperties: memory }: Ports,
  kinds: readonly string[],
): void {
  const planFaults = [...new Set(kinds)].join(' ');
  if ((memory.get('planFaults') ?? '') !== planFaults) memory.set('planFaults', planFaults);
}

/** Says what keeps a template from being filled where every placeholder of its kind has a value; null when nothing does. */
function sampleFault(
  kind: LetterKind,
  template: Template,
  context: LetterContext,
  known: Partial<ReturnType<typeof commonValues>>,
): string | null {
  const samples = [...PLACEHOLDERS[kind], ...Object.keys(commonValues(context))].map((name) => [
    name,
    '…',
  ]);
  const values = { ...Object.fromEntries(samples), ...known };
  return templateSentence(kind, template, values, context);
}
