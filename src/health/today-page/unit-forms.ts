import { field } from '../../forms/field-view';
import { fieldForm } from '../../forms/form-page/field-form';
import type { FormAnswers, FormField, FormOutcome, FormProblem } from '../../forms/form-view';
import { element, fill } from '../../frame/element';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { pick } from '../../records/pick';
import { EDITED_FIELDS, type EditedField } from '../../unit-changes/rules/edited-fields';
import type { TodayCalls, UnitFile } from '../today/today-view';
import type { TodaySidebar } from './today-words';

/** `changed` shows the unit again with a message. */
export function editUnitForm(
  dialog: TodaySidebar,
  { unit, hasLeaderEmail }: Pick<UnitFile, 'unit' | 'hasLeaderEmail'>,
  changed: (message: string) => Promise<void>,
): HTMLElement {
  const { today: words } = dialog.words;
  const kinds = {
    phone: 'phone',
    email: 'mailbox',
    ccEmail: 'mailboxes',
    leaderEmail: 'mailbox',
  } as const;
  const names = EDITED_FIELDS.filter((name) => name !== 'leaderEmail' || hasLeaderEmail);
  const seen = pick(unit, names);
  // A text field takes no line breaks.
  const shown = (name: EditedField) => unit[name].replace(/\s*\n\s*/g, '; ');
  const fields = names.map((name) =>
    field(name, words.fields[name], name in kinds ? kinds[name as keyof typeof kinds] : 'text', {
      ...(name === 'name' ? { required: true, hint: words.editHint } : {}),
      value: shown(name),
    }),
  );
  return foldedForm(dialog, words.edit, {
    fields,
    submit: (answers) => {
      const changed = names.filter((name) => answers[name] !== shown(name));
      const texts = { ...seen, ...pick(answers, changed) };
      return server<TodayCalls>().editUnit({
        ...{ ...texts, unit: unit.code },
        seen: JSON.stringify(seen),
      });
    },
    done: changed,
  });
}

export function addUnitForm(dialog: TodaySidebar, blocks: readonly string[]): HTMLElement {
  const { today: words } = dialog.words;
  const place = element('div');
  const { name, block, position, phone, email } = words.fields;
  const options = blocks.map((one) => ({ value: one, label: one }));
  const only = blocks.length === 1 ? (blocks[0] ?? '') : '';
  const fresh = () =>
    foldedForm(dialog, words.add, {
      fields: [
        field('newName', name, 'text', { required: true }),
        ...(blocks.length > 0
          ? [field('newBlock', block, 'choice', { required: true, value: only, options })]
          : []),
        field('newPosition', position, 'position'),
        field('newPhone', phone, 'phone'),
        field('newEmail', email, 'mailbox'),
      ],
      submit: (answers) => server<TodayCalls>().addUnit(answers),
      done: async (message) => {
        const status = element('div');
        fill(place, [fresh(), status]);
        showNotice(dialog, status, 'good', message);
      },
    });
  fill(place, [fresh()]);
  return place;
}

interface FoldedForm {
  readonly fields: readonly FormField[];
  readonly submit: (answers: FormAnswers) => Promise<FormOutcome>;
  readonly done: (message: string) => Promise<void>;
}

function foldedForm(
  dialog: TodaySidebar,
  label: string,
  { fields, submit, done }: FoldedForm,
): HTMLElement {
  return element(
    'details',
    { class: 'edit' },
    element('summary', {}, label),
    ...fieldForm(dialog, {
      fields,
      submitLabel: dialog.words.today.save,
      second: [],
      submit: async (answers): Promise<readonly FormProblem[]> => {
        const outcome = await submit(answers);
        if (!outcome.done) return outcome.problems;
        await done(outcome.message);
        return [];
      },
    }),
  );
}
