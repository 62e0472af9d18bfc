import type { LetterKind } from '../../records/letter-kind';
import { fillTemplate, templateParts } from '../../texts/fill-template';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Needs, Ports } from '../../workbook/ports';
import { readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import { changeRows } from '../../workbook/writing/write-rows';
import { plainValues } from '../document/rich-text';
import { commonValues, openingOf } from './compose-letter';
import type { LetterContext } from './letter-context';

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

/** Writes next to each opening in Mẫu thư the whole letter as it will be sent, with … for what depends on the unit. */
export function showOpenings(ports: Ports): void {
  const rules = readRules(ports);
  const { words, settings } = rules;
  const read = readTab(ports, templatesTab, words);
  const openings = new Map(rowsOf(read).map(({ kind, opening }) => [kind, opening]));
  const common = plainValues(commonValues({ settings, today: ports.clock.today() }));
  const changes = read.rows.flatMap(({ at, row }) => {
    const opening = openingOf(row.kind, common, { openings, words });
    const shown = sampleText(row.kind, { ...common, loi_mo_dau: opening }, words);
    return shown === row.shown ? [] : [[at, { shown }] as const];
  });
  changeRows(ports, templatesTab, read, new Map(changes));
}

function sampleText(
  kind: LetterKind,
  known: Readonly<Record<string, string>>,
  { templates }: Words,
): string {
  const { subject, body } = templates[kind];
  const text = `${subject}\n\n${body}`;
  const names = templateParts(text).filter((_, at) => at % 2 === 1);
  return fillTemplate(text, Object.fromEntries(names.map((name) => [name, known[name] ?? '…'])));
}

/** Sentences about unusable cells of Mẫu thư, whether or not a letter is due. */
export function openingFaults({ openingCells }: LetterContext): KindFault[] {
  return openingCells.map((cause) => ({ kind: '' as const, cause, count: 0 }));
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
