import type { Unit } from '../../records/unit';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { LetterButton } from '../../workbook/letter-html';
import type { PlannedLetter } from '../rules/planned-letter';
import { linesOf } from './letter-buttons';
import type { LetterDesk } from './letter-desk';
import { greeting } from './letter-lines';

/** Gives the values of a letter that tells new links: whose, why, and the links as they stand. */
export function newLinkValues(letter: PlannedLetter, desk: LetterDesk): TemplateValues {
  const {
    units = [],
    covers: [cover],
  } = letter;
  const { words } = desk;
  const { linkMoved, linkLeaked } = words.says;
  return {
    ten_don_vi: greeting(
      units.map((unit) => ({ unit })),
      words,
    ),
    ly_do: cover?.tier ? linkLeaked : linkMoved,
    lien_ket_xac_nhan: linesOf(newLinkButtons(units, desk), desk),
  };
}

/** Gives the buttons that open the pages of units, each named where they are several. */
export function newLinkButtons(units: readonly Unit[], desk: LetterDesk): LetterButton[] {
  const { openPage: label, buttonOf } = desk.words.letters;
  return units.map((unit) => ({
    address: desk.linkOf(unit, ''),
    label: units.length === 1 ? label : say(buttonOf, { label, of: unit.name }),
    note: '',
  }));
}
