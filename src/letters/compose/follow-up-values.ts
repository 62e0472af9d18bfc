import { formatDay } from '../../calendar/day';
import type { AskedOnce } from '../../dispatches/rules/reminders-sent';
import { isFollowUp } from '../../dispatches/rules/reminders-sent';
import type { TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { isNamed } from './letter-lines';
import { lateText, namedStages, shortDay } from './stage-values';

/**
 * Gives the values of a follow-up alone: the request, which differs from the one before and names the day by
 * which an answer is asked for, and what went before. The day moves no deadline.
 */
export function followUpValues(
  items: readonly [LetterItem, ...LetterItem[]],
  { units, stages }: { readonly units: string; readonly stages: TemplateValues },
  context: LetterContext,
): TemplateValues {
  const { settings, words } = context;
  const [first, ...others] = items;
  const isNamedTogether = others.some(({ unit }) => unit.code !== first.unit.code);
  const day = context.answerBy();
  const han_tra_loi = formatDay(day);
  return {
    han_tra_loi,
    han_tra_loi_ngan: shortDay(day),
    loi_de_nghi: format(requestAfter(followUpsOn(items, context), words), {
      office: settings.officeName,
      units: isNamedTogether ? format(words.letters.theUnits, { units }) : units,
      work: stages.viec_tra_loi ?? '',
      late: lateText(first, words),
      day: han_tra_loi,
      before: first.reminders.followUps,
    }),
    thu_truoc: isNamed('{thu_truoc}', first, context) ? beforeText(items, context) : '',
  };
}

/** How often some of what the letter asks for was followed up before, with each unit, as it stands in this version. */
function followUpsOn(items: readonly LetterItem[], context: LetterContext): number {
  const counts = items.map((item) => {
    const { dispatch, unit } = item;
    const asked = context.before(dispatch, unit.code).filter(isFollowUp);
    const stages = namedStages(item);
    return asked.filter(
      ({ version, late }) =>
        version === dispatch.version && stages.some((stage) => late.includes(stage)),
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
function beforeText(items: readonly LetterItem[], context: LetterContext): string {
  const texts = new Set(
    items.map((item) => askedText(item, context.before(item.dispatch, item.unit.code), context)),
  );
  const [text = ''] = texts;
  return texts.size === 1 ? text : '';
}

function askedText(
  { dispatch, knowsEarlier }: LetterItem,
  asked: readonly AskedOnce[],
  { settings, words }: LetterContext,
): string {
  if (asked.length === 0) return '';
  const { askedBy, askedEarlier, askedOn, askedBefore } = words.letters;
  const days = new Map<string, string[]>();
  let notice: NoticeName = knowsEarlier ? 'newVersion' : 'notice';
  for (const once of asked) {
    const isEarlier = isFollowUp(once) && once.version < dispatch.version;
    const named = once.by === 'notice' ? notice : once.by;
    const how = isEarlier ? askedEarlier : askedBy[named];
    days.set(how, [...(days.get(how) ?? []), formatDay(once.on)]);
    notice = noticeAfter(once, notice);
  }
  const list = [...days].map(([how, on]) => format(askedOn, { how, days: on.join(', ') }));
  return format(askedBefore, { office: settings.officeName, list: list.join('; ') });
}

type NoticeName = 'notice' | 'newVersion' | 'resumed';

/** What the next notice was: of a new version once, and after a unit was let go that it is asked again. */
function noticeAfter({ by }: AskedOnce, before: NoticeName): NoticeName {
  if (by === 'cancellation') return 'resumed';
  return by === 'notice' ? 'notice' : before;
}
