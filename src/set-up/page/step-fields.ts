import { field, optionsOf, plainOptions } from '../../forms/field-view';
import type { Field } from '../../forms/form-view';
import type { AskedField, SetUpStepView } from '../set-up-view';
import type { SetUpWords } from './set-up-words';

/** How a field is typed: its kind, and what it is chosen among. */
type Control = Partial<Field>;

/** Steps all of whose fields are typed alike. */
const STEP_CONTROLS: Partial<Record<SetUpStepView['step'], Control>> = {
  holidays: { kind: 'check' },
  templates: { kind: 'choice' },
};

/** Builds the fields of a step, each with the control that it takes. */
export function stepFields({ step, fields }: SetUpStepView, words: SetUpWords): Field[] {
  return fields.map((asked) => ({
    ...field(asked.name, asked.label, 'text', asked),
    ...(STEP_CONTROLS[step] ?? settingControl(asked, words)),
    ...(step === 'office' && asked.name === 'linkBase' ? { hint: words.addressHint } : {}),
  }));
}

function settingControl({ name, value }: AskedField, words: SetUpWords): Control {
  switch (name) {
    case 'lettersWithoutLink':
    case 'escalateToParent':
      return { kind: 'choice', options: plainOptions(Object.values(words.yesNo)) };
    case 'needsApproval':
      return { kind: 'choices', options: plainOptions(Object.values(words.letterKind)) };
    case 'workingWeekdays':
      return {
        kind: 'choices',
        hint: '',
        value: value.split(/[,;\s]+/).join('; '),
        options: optionsOf(words.weekdays),
      };
    case 'sendFrom':
    case 'sendUntil':
      return { kind: 'count' };
    case 'phone':
      return { kind: 'phone' };
    case 'replyTo':
    case 'escalationMailbox':
      return { kind: 'mailbox' };
    case 'leaderMailboxes':
      return { kind: 'mailboxes' };
    default:
      return {};
  }
}
