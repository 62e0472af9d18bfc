import { createUser } from '../../base/user';
import { googleError } from '../../errors/google-error';
import { enumMember, enumName } from '../../objects/google-enum';
import type { Box } from '../book/box';
import { wholeOf } from '../book/content-size';
import type { ProtectionRecord } from '../book/protection-record';
import { tabToChange } from '../book/tab-to-change';
import { cellsOfRange, type Desk, type Range, tabOf } from '../handles/desk';
import { enums } from '../handles/enums';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

interface ProtectionAt {
  dialog: Desk;
  tab: number;
  id: number;
  self: Protection;
}

const protection: ServiceClass<Protection, ProtectionAt> = {
  name: 'Protection',
  signatures: {
    addEditor: 'str/obj',
    addEditors: 'list',
    canDomainEdit: '',
    canEdit: '',
    getDescription: '',
    getEditors: '',
    getProtectionType: '',
    getRange: '',
    getUnprotectedRanges: '',
    isWarningOnly: '',
    remove: '',
    removeEditor: 'str/obj',
    removeEditors: 'list',
    setDescription: 'str',
    setDomainEdit: 'bool',
    setRange: 'Range',
    setUnprotectedRanges: 'list',
    setWarningOnly: 'bool',
  },
  methods: {
    /** `who` is an address or a User. https://developers.google.com/apps-script/reference/spreadsheet/protection#addEditor(String) */
    addEditor: (at, who: unknown) => addEditors(at, [who]),
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#addEditors(String) */
    addEditors: (at, who: unknown[]) => addEditors(at, who),
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#canDomainEdit() */
    canDomainEdit: (at) => recordOf(at).domainEdit,
    /** Always true: protections are not enforced. https://developers.google.com/apps-script/reference/spreadsheet/protection#canEdit() */
    canEdit: () => true,
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getDescription() */
    getDescription: (at) => recordOf(at).description,
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getEditors() */
    getEditors: (at) => recordOf(at).editors.map((email) => createUser(at.dialog.machine, email)),
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getProtectionType() */
    getProtectionType: (at) =>
      enumMember<ProtectionType>(enums.ProtectionType, recordOf(at).box ? 'RANGE' : 'SHEET'),
    /** For a protected sheet, all its cells. https://developers.google.com/apps-script/reference/spreadsheet/protection#getRange() */
    getRange: (at) => {
      const box = recordOf(at).box ?? wholeOf(tabOf(at.dialog, at.tab));
      return at.dialog.range({ tab: at.tab, box });
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#getUnprotectedRanges() */
    getUnprotectedRanges: (at) =>
      recordOf(at).unprotected.map((box) => at.dialog.range({ tab: at.tab, box })),
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#isWarningOnly() */
    isWarningOnly: (at) => recordOf(at).warningOnly,
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#remove() */
    remove: ({ dialog, tab: id, id: mine }) =>
      dialog.edit((book) => {
        const tab = tabToChange(book, id);
        tab.protections = tab.protections.filter((one) => one.id !== mine);
      }),
    /** The current user stays an editor. https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditor(String) */
    removeEditor: (at, who: unknown) => removeEditors(at, [who]),
    /**
     * The current user stays an editor.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditors(String)
     */
    removeEditors: (at, who: unknown[]) => removeEditors(at, who),
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#setDescription(String) */
    setDescription: (at, description: string) => changed(at, () => ({ description })),
    /**
     * Google's refusal for a consumer account is not emulated.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#setDomainEdit(Boolean)
     */
    setDomainEdit: (at, domainEdit: boolean) => changed(at, () => ({ domainEdit })),
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#setRange(Range) */
    setRange: (at, range: Range) => {
      const { box } = cellsOfRange(at.dialog, range);
      return changed(at, () => ({ box }));
    },
    /**
     * Throws for a protected range and for ranges of another sheet. The error texts are not
     * Google's.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#setUnprotectedRanges(Range)
     */
    setUnprotectedRanges: (at, ranges: Range[]) => {
      checkUnprotected(at, ranges);
      const unprotected = ranges.map((range) => cellsOfRange(at.dialog, range).box);
      return changed(at, () => ({ unprotected }));
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#setWarningOnly(Boolean) */
    setWarningOnly: (at, warningOnly: boolean) => changed(at, () => ({ warningOnly })),
  },
};

/** Stored and shown, but not enforced. https://developers.google.com/apps-script/reference/spreadsheet/protection */
export function protectionHandle(dialog: Desk, tab: number, id: number): Protection {
  return makeHandle(dialog, protection, { dialog, tab, id });
}

/** Protects a box of a tab. Null: the whole tab. */
export function addProtection(dialog: Desk, tab: number, box: Box | null): Protection {
  const id = dialog.newId();
  const editor = dialog.machine.execution()?.effectiveUser;
  const record: ProtectionRecord = {
    id,
    box,
    description: '',
    warningOnly: false,
    editors: editor ? [editor] : [],
    domainEdit: false,
    unprotected: [],
  };
  dialog.edit((book) => {
    const changing = tabToChange(book, tab);
    const others = changing.protections.filter((one) => box !== null || one.box !== null);
    changing.protections = [...others, record];
  });
  return protectionHandle(dialog, tab, id);
}

export function protectionsOf(dialog: Desk, tab: number, type: unknown): Protection[] {
  const whole = enumName(type) === 'SHEET';
  return tabOf(dialog, tab)
    .protections.filter((one) => (one.box === null) === whole)
    .map(({ id }) => protectionHandle(dialog, tab, id));
}

function recordOf({ dialog, tab, id }: ProtectionAt): ProtectionRecord {
  const record = tabOf(dialog, tab).protections.find((one) => one.id === id);
  if (!record) throw googleError('Protection not found');
  return record;
}

function changed(
  at: ProtectionAt,
  change: (record: ProtectionRecord) => Partial<ProtectionRecord>,
): Protection {
  at.dialog.edit((book) => {
    const tab = tabToChange(book, at.tab);
    tab.protections = tab.protections.map((one) =>
      one.id === at.id ? { ...one, ...change(one) } : one,
    );
  });
  return at.self;
}

function addEditors(at: ProtectionAt, who: unknown[]): Protection {
  const emails = who.map(emailOf);
  return changed(at, ({ editors }) => ({ editors: [...new Set([...editors, ...emails])] }));
}

function removeEditors(at: ProtectionAt, who: unknown[]): Protection {
  const emails = who.map(emailOf);
  const current = at.dialog.machine.execution()?.effectiveUser;
  return changed(at, ({ editors }) => ({
    editors: editors.filter((email) => email === current || !emails.includes(email)),
  }));
}

function checkUnprotected(at: ProtectionAt, ranges: Range[]): void {
  if (recordOf(at).box) throw googleError('Only a protected sheet has unprotected ranges.');
  if (ranges.some((range) => cellsOfRange(at.dialog, range).tab !== at.tab)) {
    throw googleError('The unprotected ranges must be on the protected sheet.');
  }
}

function emailOf(who: unknown): string {
  return typeof who === 'string' ? who : (who as GoogleAppsScript.Base.User).getEmail();
}
