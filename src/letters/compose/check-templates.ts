import type { LetterKind } from '../../records/letter-kind';
import { format } from '../../texts/format';
import { shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import type { Needs, Ports } from '../../workbook/ports';
import { readRules, readTab } from '../../workbook/reading/office';
import { EVERYTHING } from '../../workbook/reading/open-work';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import { changeRows } from '../../workbook/writing/write-rows';
import { type LetterValues, plainValues } from '../document/rich-text';
import { placeholdersOf } from '../rules/placeholders';
import { commonValues, templateSentence } from './compose-letter';
import { type LetterContext, letterContext, type Template } from './letter-context';
import { deadlineLines } from './without-deadlines';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** Kinds of letters that could not be composed at the last check, separated by blanks; '' if none. */
    planFaults: string;
  }
}

/** A reason why letters of a kind cannot be composed; `kind` is `''` for an unusable cell of Mẫu thư. */
export interface KindFault {
  readonly kind: LetterKind | '';
  readonly cause: string;
  /** Number of letters in today's plan that the fault blocks; 0 if no letter of the kind is due. */
  readonly count: number;
}

export function faultSentences(faults: readonly KindFault[], { says }: Words): string[] {
  return faults.map(({ count, cause: fault }) =>
    count === 0 ? fault : format(says.notComposed, { count, fault }),
  );
}

/**
 * Writes next to each template in Mẫu thư whether it can be used, and stores the kinds that cannot, so that the
 * next run reports them.
 */
export function checkTemplates(ports: Ports): void {
  const rules = readRules(ports);
  const { words } = rules;
  const context = letterContext(
    ports,
    { ...rules, openWork: EVERYTHING, dispatches: [], letters: [] },
    false,
  );
  const read = readTab(ports, templatesTab, words);
  const faulty: LetterKind[] = [];
  const changes = new Map(
    read.rows.flatMap(({ at, row }) => {
      const fault = sampleFault(row.kind, row, context, commonValues(context));
      if (fault !== null) faulty.push(row.kind);
      const check = fault ?? fineText(row, words);
      return check === row.check ? [] : [[at, { check }] as const];
    }),
  );
  changeRows(ports, templatesTab, read, changes);
  storeFaultKinds(ports, [...storedFaultKinds(ports), ...faulty]);
}

/** True if the wording is this version's, apart from white space. */
export function isBuiltIn(
  { kind, subject, body }: Template & { readonly kind: LetterKind },
  { templates }: Words,
): boolean {
  const current = templates[kind];
  return sameText(current.subject, subject) && sameText(current.body, body);
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** What Mẫu thư says beside a template without a fault. An office's own wording says which lines some letters lack. */
function fineText(row: Template & { readonly kind: LetterKind }, words: Words): string {
  const { templateFine, templateOwn, templateLines } = words.says;
  if (isBuiltIn(row, words)) return templateFine;
  const lines = deadlineLines(row.body).map((line) => `“${shortened(line, MAX_QUOTED)}”`);
  return lines.length === 0
    ? templateOwn
    : `${templateOwn} ${format(templateLines, { lines: lines.join('; ') })}`;
}

/** Maximum number of characters of a line that Mẫu thư quotes. */
const MAX_QUOTED = 80;

/**
 * Faults of the templates in Mẫu thư, whether or not a letter is due. Missing values from Cài đặt do not count.
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

export function storedFaultKinds({
  scriptProperties: properties,
}: Needs<'scriptProperties'>): string[] {
  return (properties.get('planFaults') ?? '').split(' ').filter((kind) => kind !== '');
}

export function storeFaultKinds(
  { scriptProperties: properties }: Needs<'scriptProperties'>,
  kinds: readonly string[],
): void {
  const planFaults = [...new Set(kinds)].join(' ');
  if ((properties.get('planFaults') ?? '') !== planFaults) properties.set('planFaults', planFaults);
}

/**
 * Why a template cannot be used even if every placeholder has a sample value; null if it can. `known` values
 * replace the samples.
 */
function sampleFault(
  kind: LetterKind,
  template: Template,
  context: LetterContext,
  known: LetterValues,
): string | null {
  const samples = [...placeholdersOf(kind), ...Object.keys(commonValues(context))].map((name) => [
    name,
    '…',
  ]);
  const values = { ...Object.fromEntries(samples), ...plainValues(known) };
  return templateSentence(kind, template, values, context);
}
