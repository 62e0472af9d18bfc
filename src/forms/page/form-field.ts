import type { DialogWords } from '../../frame/dialog/dialog-words';
import { checkField, choiceField, choicesField } from '../../frame/fields/choice-fields';
import type { FillableField } from '../../frame/fields/field';
import { suggestField } from '../../frame/fields/suggest-field';
import { dayNote, textField } from '../../frame/fields/text-field';
import { unitsField } from '../../frame/fields/units-field';
import type { Field as FormField } from '../form-view';

/** Builds the control of one field of a form. */
export function formField(words: DialogWords, field: FormField): FillableField {
  const { name, label, hint, kind, required, value, options } = field;
  const need = required ? words.required : '';
  const look = { id: `field-${name}`, name, label, hint, need };
  switch (kind) {
    case 'choice':
      return choiceField(look, withNone(words, field), value);
    case 'choices':
      return choicesField(look, options, value.split('; '));
    case 'unit':
      return suggestField(look, options, value);
    case 'units':
      return unitsField(words, look, options, value);
    case 'check':
      return checkField(look, value === 'yes');
    case 'day':
      return textField(look, { kind, value, required, note: dayNote(words.form.dayChosen) });
    case 'longText':
    case 'count':
      return textField(look, { kind, value, required });
    case 'hour':
      return textField(look, { kind: 'count', value, required });
    default:
      return textField(look, { kind: 'text', value, required });
  }
}

/** A list with nothing chosen yet starts with an empty line. */
function withNone(words: DialogWords, { value, options }: FormField): FormField['options'] {
  const has = options.some((option) => option.value === value);
  return has ? options : [{ value, label: words.form.none }, ...options];
}
