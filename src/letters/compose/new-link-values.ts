import type { LetterValues } from '../document/rich-text';
import type { PlannedLetter } from '../rules/planned-letter';
import { linksOrHint, unitButtons } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { greeting } from './letter-lines';

export function newLinkValues(letter: PlannedLetter, context: LetterContext): LetterValues {
  const {
    units = [],
    itemRecords: [itemRecord],
  } = letter;
  const { words } = context;
  const { openPage: label } = words.letters;
  const { linkMoved, linkLeaked, linkHandedOver } = words.says;
  const reasons = {
    moved: linkMoved,
    leaked: linkLeaked,
    handedOver: linkHandedOver,
    withdrawn: linkLeaked,
  };
  return {
    ten_don_vi: greeting(
      units.map((unit) => ({ unit })),
      words,
    ),
    ly_do: reasons[itemRecord?.kind === 'link' ? itemRecord.reason : 'moved'],
    lien_ket_xac_nhan: linksOrHint(unitButtons(units, '', { label, note: '' }, context), context),
  };
}
