import { formatDay } from '../../calendar/day';
import { say } from '../../texts/say';
import {
  buttonLine,
  type LetterButton,
  type LetterLook,
  plainLook,
} from '../../workbook/letter-html';
import { readerOf } from '../rules/leadership-cover';
import type { LetterItem } from '../rules/letter-item';
import { asksAnswer } from '../rules/placeholders';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';
import { isNamed, taskLine, unbroken } from './letter-lines';

/** Says what stands out in a letter: the pages that it asks to open, and by which days. */
export function lookOf(letter: PlannedLetter, desk: LetterDesk): LetterLook {
  const { kind, items } = letter;
  const { words, language, settings } = desk;
  const { letters } = words;
  const plain = {
    ...plainLook(language),
    buttons: kind === 'leadership' ? summaryButton(letter, desk) : buttonsOf(items, desk),
    copyHint: letters.copyHint,
    phone: unbroken(settings.phone),
  };
  const [first] = items;
  if (!first || !asksAnswer(kind)) return plain;
  const named = isNamed('{han}', letter, desk) ? '{due}' : letters.deadline;
  const asksByDay = ['{loi_de_nghi}', '{han_tra_loi}'].some((name) => isNamed(name, letter, desk));
  const answerBy = asksByDay ? [formatDay(desk.answerBy())] : [];
  return {
    ...plain,
    preheader: [
      ...answerBy.map((day) => say(letters.answerBy, { day })),
      capital(taskLine(first, words)),
    ].join(' '),
    pressNote: letters[isToAcknowledge(first) ? 'pressAcknowledge' : 'pressTraining'],
    days: [...[...new Set(items.flatMap(dueDays))].map((due) => say(named, { due })), ...answerBy],
  };
}

/** The leaders' page, where it is deployed. */
function summaryButton({ covers: [cover] }: PlannedLetter, desk: LetterDesk): LetterButton[] {
  const { address } = desk.summaryLinkOf(cover?.directive ?? '', readerOf(cover));
  return address === '' ? [] : [{ address, label: desk.words.letters.openSummary }];
}

/** Names the page of each unit by what the letter asks there, where that is one thing: a unit has one page. */
function buttonsOf(items: readonly LetterItem[], { words, linkOf }: LetterDesk): LetterButton[] {
  const labels = new Map<string, string>();
  for (const item of items) {
    const address = linkOf(item.unit);
    const label = labelOf(item, words);
    const known = labels.get(address) ?? label;
    labels.set(address, known === label ? label : words.letters.openPage);
  }
  labels.delete('');
  return [...labels].map(([address, label]) => ({ address, label }));
}

function labelOf(item: LetterItem, { letters }: LetterDesk['words']): string {
  if (item.stages.length === 0) return letters.openPage;
  return isToAcknowledge(item) ? letters.openAcknowledge : letters.openTraining;
}

function isToAcknowledge({ stages }: LetterItem): boolean {
  return stages.includes('acknowledge');
}

function dueDays({ stages, standing }: LetterItem): string[] {
  return stages.map((stage) => formatDay(standing[stage].deadline.due));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Names a link that stands alone in its line, and says below the first links when an answer counts: in the text too,
 * whatever an office has made of the template.
 */
export function withLinksNamed(text: string, look: LetterLook): string {
  let noted = look.pressNote === '';
  let wasLink = false;
  const said: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    const button = buttonLine(line, look)?.button;
    if (!noted && wasLink && !button) {
      said.push(look.pressNote);
      noted = true;
    }
    said.push(button?.address === line ? `${button.label}: ${line}` : line);
    wasLink = button !== undefined;
  }
  return said.slice(0, -1).join('\n');
}
