import { format } from '../../texts/format';
import { maskAddress } from '../../texts/mask-secrets';
import type { LetterValues } from '../document/rich-text';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';
import { greeting } from './letter-lines';

/** The new mailbox is masked, because the letter also goes to the former one. */
export function contactValues(letter: PlannedLetter, context: LetterContext): LetterValues {
  const { words, settings } = context;
  const { contactChanged, contactKept } = words.letters;
  const {
    units: [unit] = [],
    itemRecords: [record],
  } = letter;
  const office = settings.officeName;
  const request = unit?.contactRequest;
  return {
    ten_don_vi: unit ? greeting([{ unit }], words) : '',
    ly_do:
      record?.kind === 'contact' && record.isChanged
        ? format(contactChanged, { office, mailbox: maskAddress(unit?.email ?? '') })
        : format(contactKept, {
            office,
            because: request?.state === 'refused' ? request.because : '',
          }),
  };
}
