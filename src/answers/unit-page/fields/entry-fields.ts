import { element } from '../../../frame/element';
import { choiceField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { paragraph } from '../../../frame/notice';
import type { Audience } from '../../../records/audience';
import { hasSession } from '../../../records/training-entry';
import type { TypedEntry } from '../../rules/typed-answer';
import type { StepPlace, UnitPage } from '../page-state';
import { audienceFields } from './audience-fields';
import { FORMS_IN_ORDER } from './training-forms';

export interface EntryFields {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  read(): TypedEntry;
  /**
   * Hides sessions and head counts if the chosen training form has no session. Otherwise shows the head counts
   * of the audiences in `counted` and those filled in.
   */
  refresh(counted: readonly Audience[]): void;
}

/** `removeButton` is `null` for the only round. */
export interface EntryPlace {
  readonly at: number;
  readonly removeButton: HTMLElement | null;
}

export function entryFields(
  { words }: UnitPage,
  { key, dispatch, today }: StepPlace,
  typed: TypedEntry,
  { at, removeButton }: EntryPlace,
): EntryFields {
  const name = (field: string) => `entries.${at}.${field}`;
  const fieldLabels = (field: 'form' | 'heldOn' | 'sessions', label: string, hint = '') => ({
    ...{ id: `${key}-${name(field)}`, name: name(field), label, hint, need: '' },
  });
  const options = [
    { value: '', label: words.chooseForm },
    ...FORMS_IN_ORDER.map((value) => ({ value, label: words.forms[value] })),
  ];
  const form = choiceField(
    fieldLabels('form', words.formsLabel, words.formHint),
    options,
    typed.form,
  );
  const day = { kind: 'day', min: dispatch.issuedOn, max: today } as const;
  const note = dayNote(words.dayChosen);
  const heldOn = textField(fieldLabels('heldOn', words.heldOn), {
    ...day,
    note,
    value: typed.heldOn,
    required: false,
  });
  const count = { kind: 'count', value: typed.sessions, required: false } as const;
  const sessions = textField(fieldLabels('sessions', words.sessions), count);
  const attended = audienceFields(
    {
      id: `${key}-${name('attended')}`,
      name: name('attended'),
      label: words.attended,
      hint: words.attendedHint,
      audiences: words.audiences,
      more: '',
    },
    typed.attended,
  );
  const noHeads = paragraph(words.noHeads, 'field soft');
  const title = element('legend', { class: 'round-title' }, words.round(at + 1));
  const heads = element('div', {}, sessions.element, attended.element);
  return {
    element: element(
      'fieldset',
      { class: 'round' },
      title,
      form.element,
      heldOn.element,
      noHeads,
      heads,
      removeButton,
    ),
    fields: [form, heldOn, sessions, ...attended.fields],
    read: () => {
      const counts = form.read() === '' || hasSession(form.read());
      return {
        form: form.read(),
        heldOn: heldOn.read(),
        sessions: counts ? sessions.read().trim() : '',
        attended: counts ? attended.read() : { party: '', staff: '', students: '', people: '' },
      };
    },
    refresh: (counted) => {
      const needsHeads = form.read() === '' || hasSession(form.read());
      heads.hidden = !needsHeads;
      noHeads.hidden = needsHeads;
      attended.limitTo(counted);
    },
  };
}
