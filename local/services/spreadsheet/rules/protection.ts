import { createUser } from '../../base/user';
import { googleError } from '../../errors/google-error';
import { enumMember, enumName } from '../../objects/google-enum';
import { notEmulated } from '../../objects/service-object';
import type { Box } from '../book/box';
import { wholeOf } from '../book/content-size';
import type { ProtectionRecord } from '../book/protection-record';
import { tabToChange } from '../book/tab-to-change';
import { enums } from '../handles/enums';
import { cellsOfRange, type FileContext, type Range, tabOf } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import { mayEdit } from './check-protections';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

interface ProtectionState {
  file: FileContext;
  tab: number;
  id: number;
  self: Protection;
}

const protection: ServiceClass<Protection, ProtectionState> = {
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
    addEditor: (state, who: unknown) => addEditors(state, [who]),
    addEditors: (state, who: unknown[]) => addEditors(state, who),
    canDomainEdit: (state) => recordOf(state).domainEdit,
    canEdit: (state) => mayEdit(state.file, state.tab, recordOf(state).box),
    getDescription: (state) => recordOf(state).description,
    /**
     * Refused until a script has chosen editors: no page says whom Google lists before, and reports differ.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#getEditors()
     */
    getEditors: (state) => {
      const { editors, hasChosenEditors } = recordOf(state);
      if (!hasChosenEditors) throw notEmulated('Protection.getEditors of a new protection');
      return editors.map((email) => createUser(state.file.machine, email));
    },
    getProtectionType: (state) =>
      enumMember<ProtectionType>(enums.ProtectionType, recordOf(state).box ? 'RANGE' : 'SHEET'),
    getRange: (state) => {
      const box = recordOf(state).box ?? wholeOf(tabOf(state.file, state.tab));
      return state.file.range({ tab: state.tab, box });
    },
    getUnprotectedRanges: (state) =>
      recordOf(state).unprotected.map((box) => state.file.range({ tab: state.tab, box })),
    isWarningOnly: (state) => recordOf(state).warningOnly,
    remove: ({ file, tab: id, id: mine }) =>
      file.edit((book) => {
        const tab = tabToChange(book, id);
        tab.protections = tab.protections.filter((one) => one.id !== mine);
      }),
    /**
     * Does not remove the effective user.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditor(String)
     */
    removeEditor: (state, who: unknown) => removeEditors(state, [who]),
    /**
     * Does not remove the effective user.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditors(String)
     */
    removeEditors: (state, who: unknown[]) => removeEditors(state, who),
    setDescription: (state, description: string) => changed(state, () => ({ description })),
    /**
     * Google refuses this for a consumer account. Here it is accepted.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#setDomainEdit(Boolean)
     */
    setDomainEdit: (state, domainEdit: boolean) => changed(state, () => ({ domainEdit })),
    setRange: (state, range: Range) => {
      const { box } = cellsOfRange(state.file, range);
      return changed(state, () => ({ box }));
    },
    /**
     * Throws for a protected range and for ranges of another sheet. The error texts are not Google's.
     * https://developers.google.com/apps-script/reference/spreadsheet/protection#setUnprotectedRanges(Range)
     */
    setUnprotectedRanges: (state, ranges: Range[]) => {
      checkUnprotected(state, ranges);
      const unprotected = ranges.map((range) => cellsOfRange(state.file, range).box);
      return changed(state, () => ({ unprotected }));
    },
    setWarningOnly: (state, warningOnly: boolean) => changed(state, () => ({ warningOnly })),
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
function protectionHandle(file: FileContext, tab: number, id: number): Protection {
  return makeHandle(file, protection, { file, tab, id });
}

/** If `box` is `null`, protects the whole tab and replaces an earlier protection of the whole tab. */
export function addProtection(file: FileContext, tab: number, box: Box | null): Protection {
  const id = file.newId();
  const editor = file.machine.execution()?.effectiveUser;
  const record: ProtectionRecord = {
    id,
    box,
    description: '',
    warningOnly: false,
    editors: editor ? [editor] : [],
    domainEdit: false,
    unprotected: [],
  };
  file.edit((book) => {
    const changing = tabToChange(book, tab);
    const others = changing.protections.filter((one) => box !== null || one.box !== null);
    changing.protections = [...others, record];
  });
  return protectionHandle(file, tab, id);
}

export function protectionsOf(file: FileContext, tab: number, type: unknown): Protection[] {
  const whole = enumName(type) === 'SHEET';
  return tabOf(file, tab)
    .protections.filter((one) => (one.box === null) === whole)
    .map(({ id }) => protectionHandle(file, tab, id));
}

function recordOf({ file, tab, id }: ProtectionState): ProtectionRecord {
  const record = tabOf(file, tab).protections.find((one) => one.id === id);
  if (!record) throw googleError('Protection not found');
  return record;
}

function changed(
  state: ProtectionState,
  change: (record: ProtectionRecord) => Partial<ProtectionRecord>,
): Protection {
  state.file.edit((book) => {
    const tab = tabToChange(book, state.tab);
    tab.protections = tab.protections.map((one) =>
      one.id === state.id ? { ...one, ...change(one) } : one,
    );
  });
  return state.self;
}

function addEditors(state: ProtectionState, who: unknown[]): Protection {
  const emails = who.map(emailOf);
  return changed(state, ({ editors }) => ({
    editors: [...new Set([...editors, ...emails])],
    hasChosenEditors: true,
  }));
}

function removeEditors(state: ProtectionState, who: unknown[]): Protection {
  const emails = who.map(emailOf);
  const current = state.file.machine.execution()?.effectiveUser;
  return changed(state, ({ editors }) => ({
    editors: editors.filter((email) => email === current || !emails.includes(email)),
    hasChosenEditors: true,
  }));
}

function checkUnprotected(state: ProtectionState, ranges: Range[]): void {
  if (recordOf(state).box) throw googleError('Only a protected sheet has unprotected ranges.');
  if (ranges.some((range) => cellsOfRange(state.file, range).tab !== state.tab)) {
    throw googleError('The unprotected ranges must be on the protected sheet.');
  }
}

function emailOf(who: unknown): string {
  return typeof who === 'string' ? who : (who as GoogleAppsScript.Base.User).getEmail();
}
