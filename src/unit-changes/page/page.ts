import { field } from '../../forms/field-view';
import { fieldForm } from '../../forms/form-page/field-form';
import { openPlainDialog } from '../../frame/dialog/dialog';
import { causeOf } from '../../frame/dialog/failure-text';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type { Language } from '../../texts/language';
import type { UnitAct } from '../rules/unit-act';
import { type PackedUnitsView, type UnitChangesCalls, unpackView } from '../rules/units-view';
import { changeStep } from './change-step';
import { contactsStep } from './contacts-step';
import { mailboxStep } from './mailbox-step';
import {
  backButton,
  type Texts,
  type UnitChangesDialog,
  unitChangesDialog,
} from './unit-changes-dialog';

/** The texts come from the server, in the language in use. */
interface InitialData {
  readonly language: Language;
  readonly texts: Texts;
  /** `null` if there are so many units that they are asked for once the dialog is open. */
  readonly first: PackedUnitsView | null;
}

/** Nothing is written before the user has reviewed the result. */
async function openUnitChanges({ language, texts, first }: InitialData): Promise<void> {
  const dialog = openPlainDialog(language, texts.changeUnits.title);
  dialog.show(paragraph(dialog.words.working));
  try {
    const view = unpackView(first ?? (await server<UnitChangesCalls>().readUnits()), []);
    chooseAct(unitChangesDialog(dialog, texts, view));
  } catch (error) {
    const place = element('div');
    dialog.show(place);
    showNotice(dialog, place, 'problem', dialog.words.failed(causeOf(error, dialog.words)));
  }
}

function chooseAct(dialog: UnitChangesDialog): void {
  const { acts, act, intro, next } = dialog.texts.changeUnits;
  const options = Object.entries(acts).map(([value, label]) => ({ value, label }));
  const again = dialog.step(
    paragraph(intro, 'soft'),
    ...fieldForm(dialog, {
      fields: [field('act', act, 'choice', { value: 'rename', options })],
      submitLabel: next,
      second: backButton(dialog, null),
      submit: async (answers) => {
        const chosen = answers.act as keyof typeof acts;
        if (chosen === 'deleteContacts') contactsStep(dialog, () => again());
        else if (chosen === 'findMailbox') mailboxStep(dialog, () => again());
        else changeStep(dialog, chosen satisfies UnitAct, () => again());
        return [];
      },
    }),
  );
}

openUnitChanges(readView<InitialData>());
