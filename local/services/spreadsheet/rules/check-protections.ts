import { googleError } from '../../errors/google-error';
import { type Box, type CellsOf, contains, overlaps } from '../book/box';
import type { ProtectionRecord } from '../book/protection-record';
import { type FileContext, tabOf } from '../handles/file-context';

const WRITES = {
  Range:
    /^(?:set|clear|merge|breakApart|insert|delete|sort|moveTo|copyTo|remove|check$|uncheck|randomize|trim|autoFill|split)/,
  Sheet:
    /^(?:appendRow|insert|delete|clear|sort|hide|unhide|setName|setColumn|setRow|setFrozen|setTab)/,
};

interface Called {
  readonly className: string;
  readonly method: string;
  /** State of the object whose method is called. */
  readonly state: unknown;
}

/**
 * True if the running user may edit every cell of a box, or the whole tab if the box is `null`. The owner of the
 * file always may.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#canEdit()
 */
export function mayEdit(file: FileContext, tab: number, box: Box | null): boolean {
  const user = file.machine.execution()?.effectiveUser;
  if (user === undefined || file.owner === '' || user === file.owner) return true;
  return tabOf(file, tab).protections.every(
    (one) => one.warningOnly || one.editors.includes(user) || !isProtected(one, box),
  );
}

/** Throws Google's error if the call writes into cells that the running user may not edit. */
export function checkProtections(file: FileContext, { className, method, state }: Called): void {
  if (className === 'Range' && WRITES.Range.test(method)) {
    const { tab, box } = (state as { cells: CellsOf }).cells;
    if (!mayEdit(file, tab, box)) throw refusal();
  }
  if (className === 'Sheet' && WRITES.Sheet.test(method)) {
    if (!mayEdit(file, (state as { tab: number }).tab, null)) throw refusal();
  }
}

/** A protected tab may have cells that everybody may edit. A protected range does not bind acts on its whole tab. */
function isProtected({ box: own, unprotected }: ProtectionRecord, box: Box | null): boolean {
  if (own !== null) return box !== null && overlaps(own, box);
  return box === null || !unprotected.some((free) => contains(free, box));
}

function refusal(): Error {
  return googleError(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
