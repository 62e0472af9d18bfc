import { formatDay } from '../../calendar/day';
import type { ContactRecord } from '../../dispatches/rules/reminders-sent';
import { isFollowUp } from '../../dispatches/rules/reminders-sent';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { formatRich, type LetterValues, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { isPlaceholderUsed } from './letter-lines';
import { namedStages, overdueText, shortDay } from './stage-values';

/**
 * The answer-by day (`han_tra_loi`) changes no deadline. The wording of the request (`loi_de_nghi`) depends on
 * the number of earlier follow-ups.
 */
export function followUpValues(
  items: readonly [LetterItem, ...LetterItem[]],
  { units, stages }: { readonly units: string; readonly stages: LetterValues },
  context: LetterContext,
): LetterValues {
  const { settings, words } = context;
  const [first, ...others] = items;
  const isNamedTogether = others.some(({ unit }) => unit.code !== first.unit.code);
  const day = context.answerBy();
  const han_tra_loi = strong(formatDay(day));
  return {
    han_tra_loi,
    han_tra_loi_ngan: shortDay(day),
    loi_de_nghi: formatRich(requestAfter(followUpsOn(items, context), words), {
      office: settings.officeName,
      units: isNamedTogether ? format(words.letters.theUnits, { units }) : units,
      work: stages.viec_tra_loi ?? '',
      late: overdueText(first, words),
      day: han_tra_loi,
      before: first.reminders.followUps,
    }),
    thu_truoc: isPlaceholderUsed('{thu_truoc}', first, context)
      ? sharedHistory(items, context)
      : '',
  };
}

/** Number of earlier follow-ups about the named stages and current version. If items differ, the smallest. */
function followUpsOn(items: readonly LetterItem[], context: LetterContext): number {
  const counts = items.map((item) => {
    const { dispatch, unit } = item;
    const earlier = context.pastContacts(dispatch, unit.code).filter(isFollowUp);
    const stages = namedStages(item);
    return earlier.filter(
      ({ version, overdueStages: late }) =>
        version === dispatch.version && stages.some((stage) => late.includes(stage)),
    ).length;
  });
  return Math.min(...counts);
}

/** Wording of the request after `before` follow-ups. Once all wordings have been used, the last four rotate. */
function requestAfter(before: number, { letters }: Words): string {
  const { requests } = letters;
  const turning = 4;
  const last = requests.length - turning;
  return requests[before < last ? before : last + ((before - last) % turning)] ?? '';
}

function sharedHistory(items: readonly LetterItem[], context: LetterContext): string {
  const texts = new Set(
    items.map((item) =>
      historyText(item, context.pastContacts(item.dispatch, item.unit.code), context),
    ),
  );
  const [text = ''] = texts;
  return texts.size === 1 ? text : '';
}

function historyText(
  { dispatch, knowsEarlier }: LetterItem,
  earlier: readonly ContactRecord[],
  { settings, words }: LetterContext,
): string {
  if (earlier.length === 0) return '';
  const { askedBy, askedEarlier, askedOn, askedBefore } = words.letters;
  const days = new Map<string, string[]>();
  let notice: NoticeName = knowsEarlier ? 'newVersion' : 'notice';
  for (const contact of earlier) {
    const isEarlier = isFollowUp(contact) && contact.version < dispatch.version;
    const named = contact.by === 'notice' ? notice : contact.by;
    const label = isEarlier ? askedEarlier : askedBy[named];
    days.set(label, [...(days.get(label) ?? []), formatDay(contact.on)]);
    notice = noticeAfter(contact, notice);
  }
  const list = [...days].map(([label, on]) => format(askedOn, { how: label, days: on.join(', ') }));
  return format(askedBefore, { office: settings.officeName, list: list.join('; ') });
}

type NoticeName = 'notice' | 'newVersion' | 'resumed';

function noticeAfter({ by }: ContactRecord, before: NoticeName): NoticeName {
  if (by === 'cancellation') return 'resumed';
  return by === 'notice' ? 'notice' : before;
}
