import { fieldForm } from '../../forms/page/field-form';
import { openPlainDialog } from '../../frame/dialog/dialog-desk';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { messageOf, server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import { readView } from '../../frame/view';
import type { Language } from '../../texts/language';
import type { UnitAct } from '../rules/unit-act';
import { openedView, type UnitChangesCalls } from '../rules/units-view';
import { changeStep } from './change-step';
import { backButton, type ChangesDesk, changesDesk, type Texts } from './changes-desk';
import { contactsStep } from './contacts-step';
import { mailboxStep } from './mailbox-step';
import { plainField } from './plain-field';

/** What this dialog starts from: its texts are among the sentences of the server, in the one language that is used. */
interface Opening {
  readonly language: Language;
  readonly texts: Texts;
}

/** Opens the dialog in which units change and contacts are deleted: choose, fill in, look, and only then write. */
async function openUnitChanges({ language, texts }: Opening): Promise<void> {
  const desk = openPlainDialog(language, texts.changeUnits.title);
  desk.show(paragraph(desk.words.working));
  try {
    const view = openedView(await server<UnitChangesCalls>().readUnits(), []);
    chooseAct(changesDesk(desk, texts, view));
  } catch (error) {
    const place = element('div');
    desk.show(place);
    tellIn(desk, place, 'problem', desk.words.failed(messageOf(error)));
  }
}

function chooseAct(desk: ChangesDesk): void {
  const { acts, act, intro, next } = desk.texts.changeUnits;
  const options = Object.entries(acts).map(([value, label]) => ({ value, label }));
  const again = desk.step(
    paragraph(intro, 'soft'),
    ...fieldForm(desk, {
      fields: [plainField('act', act, 'choice', { value: 'rename', options })],
      submitLabel: next,
      second: backButton(desk, null),
      take: async (answers) => {
        const chosen = answers.act as keyof typeof acts;
        if (chosen === 'deleteContacts') contactsStep(desk, () => again());
        else if (chosen === 'findMailbox') mailboxStep(desk, () => again());
        else changeStep(desk, chosen satisfies UnitAct, () => again());
        return [];
      },
    }),
  );
}

openUnitChanges(readView<Opening>());
