import { field, optionsOf, plainOptions } from '../../forms/field-view';
import type { Field } from '../../forms/form-view';
import type { AskedField, ComparedTemplate, SetUpStepView } from '../set-up-view';
import type { SetUpWords } from './set-up-words';

/** How a field is typed: its kind, and what it is chosen among. */
type Control = Partial<Field>;

/** Builds the fields of a step, each with the control that it takes. */
export function stepFields(view: SetUpStepView, words: SetUpWords): Field[] {
  const { step, fields, compared } = view;
  const asked = fields.map((one) => ({
    ...field(one.name, one.label, 'text', one),
    ...(step === 'holidays' ? { kind: 'check' as const } : settingControl(one, words)),
    ...(step === 'office' && one.name === 'linkBase' ? { hint: words.addressHint } : {}),
  }));
  return [...asked, ...compared.map((one) => templateField(one, words))];
}

/** Asks which wording of a template is to stand; to keep the office's is chosen. */
function templateField({ kind, mark }: ComparedTemplate, words: SetUpWords): Field {
  const { keep, take } = words.templateChoices;
  const options = optionsOf({ keep, [mark]: take });
  return field(kind, words.letterKind[kind], 'choice', { value: 'keep', options });
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
        required: true,
        hint: '',
        value: value.split(/[,;\s]+/).join('; '),
        options: optionsOf(words.weekdays),
      };
    case 'sendFrom':
    case 'sendUntil':
      return { kind: 'hour', required: true };
    case 'officer':
      return { kind: 'position' };
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
