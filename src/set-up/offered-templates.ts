import { field, given, optionsOf } from '../forms/form-fields';
import type { FormAnswers } from '../forms/form-view';
import { checkTemplates } from '../letters/compose/check-templates';
import type { LetterKind } from '../records/letter-kind';
import { digestOf } from '../texts/digest';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import { readTab } from '../workbook/reading/office';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';
import type { SetUpStepView } from './set-up-view';

/** A template of Mẫu thư that says something else than this version would put there. */
export interface OfferedTemplate {
  readonly kind: LetterKind;
  readonly subject: string;
  readonly body: string;
}

/** Gives the templates of the office that differ from this version's: edited, or of an earlier version. */
export function offeredTemplates(ports: Ports, words: Words): OfferedTemplate[] {
  return readTab(ports, templatesTab, words).rows.flatMap(({ row: { kind, subject, body } }) => {
    const ours = kind && words.templates[kind];
    const isSame = !ours || (sameText(ours.subject, subject) && sameText(ours.body, body));
    return isSame ? [] : [{ kind, subject, body }];
  });
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** Shows the office's wording beside the new one, kind by kind, with the choice; to keep is chosen. */
export function templateChoices(
  offered: readonly OfferedTemplate[],
  { setUp, templates, choices }: Words,
): Pick<SetUpStepView, 'fields' | 'compared'> {
  const { keep, take } = setUp.templateTexts;
  const options = optionsOf(setUp.templateChoices);
  return {
    fields: offered.map(({ kind }) =>
      field(kind, choices.letterKind[kind], 'choice', { value: 'keep', options }),
    ),
    compared: offered.map(({ kind, subject, body }) => ({
      field: kind,
      texts: [
        { heading: keep, subject, body },
        { heading: take, ...templates[kind] },
      ],
    })),
  };
}

/** Tells whether a person has chosen about the templates of this version already. */
export function wereOffered({ memory }: Ports, words: Words): boolean {
  return memory.get('templates') === digestOfOurs(words);
}

/** Puts this version's wording into the templates for which a person has chosen it; the others are left alone. */
export function takeTemplates(ports: Ports, answers: FormAnswers): void {
  const words = ports.words();
  const read = readTab(ports, templatesTab, words);
  const taken = read.rows.flatMap(({ at, row: { kind } }) =>
    kind && given(answers, kind) === 'take' ? [{ at, kind }] : [],
  );
  changeRows(
    ports,
    templatesTab,
    read,
    new Map(taken.map(({ at, kind }) => [at, words.templates[kind]])),
  );
  if (taken.length > 0) {
    checkTemplates(ports);
    const kinds = taken.map(({ kind }) => words.choices.letterKind[kind]).join('; ');
    const detail = `${words.setUp.templateChoices.take}: ${kinds}`;
    writeLog(ports, words, [{ event: 'setUp', detail }]);
  }
  ports.memory.set('templates', digestOfOurs(words));
}

function digestOfOurs({ templates }: Words): string {
  return digestOf(JSON.stringify(templates));
}
