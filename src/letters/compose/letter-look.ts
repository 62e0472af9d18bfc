import { formatDay } from '../../calendar/day';
import { say } from '../../texts/say';
import {
  buttonLine,
  type LetterButton,
  type LetterLook,
  plainLook,
} from '../../workbook/letter-html';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';
import { taskLine, unbroken } from './letter-lines';

/** Says what stands out in a letter: the pages that it asks to open, and by which days. */
export function lookOf({ kind, items }: PlannedLetter, desk: LetterDesk): LetterLook {
  const { words, language, settings, templates } = desk;
  const { letters } = words;
  const [first] = items;
  const plain = { ...plainLook(language), phone: unbroken(settings.phone) };
  if (!first || kind === 'escalation') return plain;
  const asks = first.stages.length > 0;
  const named = templates.get(kind)?.body.includes('{han}') ? '{due}' : letters.deadline;
  return {
    ...plain,
    preheader: asks ? capital(taskLine(first, words)) : '',
    buttons: buttonsOf(items, desk),
    pressNote: asks ? letters[isToAcknowledge(first) ? 'pressAcknowledge' : 'pressTraining'] : '',
    copyHint: letters.copyHint,
    days: [...new Set(items.flatMap(dueDays))].map((due) => say(named, { due })),
  };
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
