import type { FrozenFigures } from '../../records/frozen-figures';
import type { LetterKind } from '../../records/letter-kind';
import { summaryLinkMaker } from '../../summary/jobs/open-leaders-page';
import { linkMaker } from '../../units/jobs/unit-link';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { type OfficeRules, readTab, rowsOf } from '../../workbook/reading/office';
import { readFrozen } from '../../workbook/reading/read-frozen';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import type { LetterDesk, Template } from './compose-letter';

/**
 * Gives what letters are composed with; `signed` false leaves the links' signatures out. The figures of closed
 * periods are read when a letter first needs them.
 */
export function letterDesk(
  ports: Ports,
  { words, settings, directives }: OfficeRules & Pick<LetterDesk, 'directives'>,
  signed: boolean,
): LetterDesk {
  let figures: readonly FrozenFigures[] | undefined;
  return {
    words,
    language: ports.language(),
    settings,
    today: ports.clock.today(),
    templates: readTemplates(ports, words),
    linkOf: signed ? linkMaker(ports.signer, settings) : () => settings.linkBase,
    summaryLinkOf: signed
      ? summaryLinkMaker(ports.signer, ports.clock, settings)
      : () => ({ address: settings.linkBase, until: '' }),
    directives,
    frozen: () => {
      figures = figures ?? readFrozen(ports, words);
      return figures;
    },
  };
}

/** Reads the letter templates by kind. */
export function readTemplates(ports: Ports, words: Words): Map<LetterKind, Template> {
  const rows = rowsOf(readTab(ports, templatesTab, words));
  return new Map(
    rows.flatMap(({ kind, subject, body }) => (kind === null ? [] : [[kind, { subject, body }]])),
  );
}
