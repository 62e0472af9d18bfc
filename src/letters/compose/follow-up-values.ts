import { formatDay } from '../../calendar/day';
import type { AskedOnce } from '../../dispatches/rules/reminders-sent';
import { isFollowUp } from '../../dispatches/rules/reminders-sent';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { LetterDesk } from './letter-desk';
import { isNamed } from './letter-lines';
import { lateText, namedStages, shortDay } from './stage-values';

/**
 * Gives the values of a follow-up alone: the request, which differs from the one before and names the day by
 * which an answer is asked for, and what went before. The day moves no deadline.
 */
export function followUpValues(
  items: readonly [LetterItem, ...LetterItem[]],
  { units, stages }: { readonly units: string; readonly stages: TemplateValues },
  desk: LetterDesk,
): TemplateValues {
  const { settings, words } = desk;
  const [first, ...others] = items;
  const isNamedTogether = others.some(({ unit }) => unit.code !== first.unit.code);
  const day = desk.answerBy();
  const han_tra_loi = formatDay(day);
  return {
    han_tra_loi,
    han_tra_loi_ngan: shortDay(day),
    loi_de_nghi: say(requestAfter(followUpsOn(items, desk), words), {
      office: settings.officeName,
      units: isNamedTogether ? say(words.letters.theUnits, { units }) : units,
      work: stages.viec_tra_loi ?? '',
      late: lateText(first, words),
      day: han_tra_loi,
      before: first.reminders.followUps,
    }),
    thu_truoc: isNamed('{thu_truoc}', first, desk) ? beforeText(items, desk) : '',
  };
}

/** How often some of what the letter asks for was followed up before, with each unit, as it stands in this version. */
function followUpsOn(items: readonly LetterItem[], desk: LetterDesk): number {
  const counts = items.map((item) => {
    const { directive, unit } = item;
    const asked = desk.before(directive, unit.code).filter(isFollowUp);
    const stages = namedStages(item);
    return asked.filter(
      ({ version, late }) =>
        version === directive.version && stages.some((stage) => late.includes(stage)),
    ).length;
  });
  return Math.min(...counts);
}

/** Of the wordings of a request the one after so many follow-ups; when all were used, the last four take turns. */
function requestAfter(before: number, { letters }: Words): string {
  const { requests } = letters;
  const turning = 4;
  const last = requests.length - turning;
  return requests[before < last ? before : last + ((before - last) % turning)] ?? '';
}

/** Says what went before, where it is the same for all units of the letter. */
function beforeText(items: readonly LetterItem[], desk: LetterDesk): string {
  const texts = new Set(
    items.map((item) => askedText(item, desk.before(item.directive, item.unit.code), desk)),
  );
  const [text = ''] = texts;
  return texts.size === 1 ? text : '';
}

function askedText(
  { directive, knowsEarlier }: LetterItem,
  asked: readonly AskedOnce[],
  { settings, words }: LetterDesk,
): string {
  if (asked.length === 0) return '';
  const { askedBy, askedEarlier, askedOn, askedBefore } = words.letters;
  const days = new Map<string, string[]>();
  let notice: NoticeName = knowsEarlier ? 'newVersion' : 'notice';
  for (const once of asked) {
    const isEarlier = isFollowUp(once) && once.version < directive.version;
    const named = once.by === 'notice' ? notice : once.by;
    const how = isEarlier ? askedEarlier : askedBy[named];
    days.set(how, [...(days.get(how) ?? []), formatDay(once.on)]);
    notice = noticeAfter(once, notice);
  }
  const list = [...days].map(([how, on]) => say(askedOn, { how, days: on.join(', ') }));
  return say(askedBefore, { office: settings.officeName, list: list.join('; ') });
}

type NoticeName = 'notice' | 'newVersion' | 'resumed';

/** What the next notice was: of a new version once, and after a unit was let go that it is asked again. */
function noticeAfter({ by }: AskedOnce, before: NoticeName): NoticeName {
  if (by === 'cancellation') return 'resumed';
  return by === 'notice' ? 'notice' : before;
}
