import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog-desk';
import { element, fill } from '../../frame/element';
import { dropField } from '../../frame/fields/drop-field';
import { paragraph } from '../../frame/notice';
import { closeDialog, messageOf, server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import { readView } from '../../frame/view';
import type { LowerCalls, LowerDesk, LowerView } from '../rules/lower-desk';
import { lowerResult } from './lower-result';
import { emptyDraft, type LowerRoom } from './lower-room';
import { LOWER_WORDS } from './lower-words';
import { readChosen } from './read-files';

/** Opens Nhập tổng hợp cấp dưới: choose all files, see what each is, and only then write. */
function openLower(view: LowerView): void {
  const desk = openDialog(view.language, LOWER_WORDS, ({ lower }) => lower.title);
  const { lower: words } = desk.words;
  const draft = emptyDraft();
  const result = element('div', { class: 'result' });
  let asked: Promise<LowerDesk> | null = null;
  const onFile = () => {
    asked = asked ?? server<LowerCalls>().lowerDesk();
    asked.catch(() => {
      asked = null;
    });
    return asked;
  };
  const show = async () => {
    try {
      const room: LowerRoom = { desk, draft, onFile: await onFile(), redraw: () => void show() };
      const focused = document.activeElement?.id ?? '';
      fill(result, draft.files.length === 0 ? [] : lowerResult(room));
      if (focused !== '') document.getElementById(focused)?.focus();
    } catch (error) {
      tellIn(desk, result, 'problem', desk.words.failed(messageOf(error)));
    }
  };
  const look = {
    id: 'files',
    label: words.files,
    hint: words.drop,
    accept: '.xlsx',
    multiple: true,
  };
  const drop = dropField(look, async (chosen) => {
    fill(result, [paragraph(words.reading)]);
    for (const file of chosen) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      draft.files.push(readChosen(file.name, bytes));
    }
    await show();
    desk.announce(words.notYet);
  });
  desk.show(
    element('h1', { class: 'spoken' }, words.title),
    paragraph(words.intro, 'soft'),
    drop,
    result,
    element('p', { class: 'acts' }, button(desk.words.close, 'quiet', closeDialog)),
  );
  void show();
}

openLower(readView<LowerView>());
