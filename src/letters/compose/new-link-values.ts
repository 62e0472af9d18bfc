import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { LINK_REASONS } from '../../units/rules/new-links';
import type { LetterButton, LetterValues } from '../document/rich-text';
import type { PlannedLetter } from '../rules/planned-letter';
import { linksOrHint } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { greeting } from './letter-lines';

export function newLinkValues(letter: PlannedLetter, context: LetterContext): LetterValues {
  const {
    units = [],
    itemRecords: [itemRecord],
  } = letter;
  const { words } = context;
  const { linkMoved, linkLeaked, linkHandedOver } = words.says;
  const reasons = { moved: linkMoved, leaked: linkLeaked, handedOver: linkHandedOver };
  return {
    ten_don_vi: greeting(
      units.map((unit) => ({ unit })),
      words,
    ),
    ly_do: reasons[LINK_REASONS[itemRecord?.tier ?? 0] ?? 'moved'],
    lien_ket_xac_nhan: linksOrHint(newLinkButtons(units, context), context),
  };
}

export function newLinkButtons(units: readonly Unit[], context: LetterContext): LetterButton[] {
  const { openPage: label, buttonOf } = context.words.letters;
  return units.map((unit) => ({
    address: context.linkOf(unit, ''),
    label: units.length === 1 ? label : format(buttonOf, { label, of: unit.name }),
    note: '',
  }));
}
