import { formatDay } from '../../calendar/day';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { LetterItem } from '../rules/letter-item';
import type { AskedBy, AskedOnce } from '../rules/letters-before';
import type { LetterDesk } from './letter-desk';
import { isNamed } from './letter-lines';

/**
 * Gives the values of a follow-up alone: the request, which differs from the one before and names the day by
 * which an answer is asked for, and what went before. The day moves no deadline.
 */
export function followUpValues(
  items: readonly [LetterItem, ...LetterItem[]],
  { units, work }: { readonly units: string; readonly work: string },
  desk: LetterDesk,
): TemplateValues {
  const { settings, words } = desk;
  const [first] = items;
  const { reminders } = first;
  const { firstRequest, secondRequest, laterRequest } = words.letters;
  const request = [firstRequest, secondRequest][reminders.followUps] ?? laterRequest;
  const day = formatDay(desk.answerBy());
  return {
    han_tra_loi: day,
    loi_de_nghi: say(request, {
      office: settings.officeName,
      units,
      work,
      day,
      before: reminders.followUps,
    }),
    thu_truoc: isNamed('{thu_truoc}', first, desk) ? beforeText(items, desk) : '',
  };
}

/** Says what went before, where it is the same for all units of the letter. */
function beforeText(items: readonly LetterItem[], desk: LetterDesk): string {
  const texts = new Set(
    items.map(({ directive, unit }) => askedText(desk.before(directive, unit.code), desk)),
  );
  const [text = ''] = texts;
  return texts.size === 1 ? text : '';
}

function askedText(asked: readonly AskedOnce[], { settings, words }: LetterDesk): string {
  if (asked.length === 0) return '';
  const days = new Map<AskedBy, string[]>();
  for (const { by, on } of asked) days.set(by, [...(days.get(by) ?? []), formatDay(on)]);
  const list = [...days].map(([by, on]) =>
    say(words.letters.askedOn, { how: words.letters.askedBy[by], days: on.join(', ') }),
  );
  return say(words.letters.askedBefore, { office: settings.officeName, list: list.join('; ') });
}
