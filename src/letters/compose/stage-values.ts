import { formatDay } from '../../calendar/day';
import type { Stage } from '../../records/obligation';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import { both, deadlineText, taskLine } from './letter-lines';

/**
 * Gives the values about the stages that a letter asks for. What a template says around them is true of them: a
 * follow-up names what is overdue, a reminder what falls due, any other letter all; `unnamedLines` says the rest.
 */
export function stageValues(item: LetterItem, words: Words): TemplateValues {
  const { standing, reminders } = item;
  const named = namedStages(item);
  const [first = 'train'] = named;
  const dueOn = (stage: Stage) => standing[stage].deadline.due;
  const [due = dueOn('train')] = named.map(dueOn).sort();
  const soonest = named.filter((stage) => dueOn(stage) === due);
  return {
    viec_con_lai: workText(item, named, words),
    viec_va_han: both(
      named.map((stage) => taskBy(item, stage, words)),
      words,
    ),
    viec_ngan: shortText(soonest, words.letters.short),
    viec_gon: shortText(soonest, words.letters.shorter),
    con_thieu: both(
      named.map((stage) => words.letters.lacking[stage]),
      words,
    ),
    tung_viec: item.stages
      .map((stage) => say(words.letters.plainLine, { line: stageLine(item, stage, words) }))
      .join('\n'),
    han: formatDay(due),
    han_ngan: formatDay(due).slice(0, 5),
    han_chi_tiet:
      named.length > 1
        ? taskLine(item, words, named)
        : say(words.letters.noLaterThan, { deadline: deadlineText(item, first, words) }),
    han_xac_nhan: deadlineText(item, 'acknowledge', words),
    han_hoan_thanh: deadlineText(item, 'train', words),
    so_ngay_qua_han: daysLateText(item, words),
    lan_don_doc: String(reminders.followUps + 1),
  };
}

function taskBy(item: LetterItem, stage: Stage, words: Words): string {
  const deadline = deadlineText(item, stage, words);
  return say(words.letters.taskBy, { stage: words.stages[stage], deadline });
}

/** Names in a few words what is due first: a subject has room for one deadline. */
function shortText(soonest: readonly Stage[], named: Readonly<Record<Stage | 'both', string>>) {
  const [first] = soonest;
  return first === undefined ? '' : named[soonest.length > 1 ? 'both' : first];
}

/** Names the stages; to a unit that owes nothing more, says whether it or the whole dispatch is let go. */
function workText({ kind, directive }: LetterItem, named: readonly Stage[], words: Words): string {
  const { letters, stages } = words;
  if (kind === 'cancellation') return letters[directive.state === 'cancelled' ? 'ended' : 'letGo'];
  return both(
    named.map((stage) => stages[stage]),
    words,
  );
}

/** Says how each stage stands that the letter asks for and that `viec_con_lai` does not name. */
export function unnamedLines(item: LetterItem, words: Words): string[] {
  const named = namedStages(item);
  const rest = item.stages.filter((stage) => !named.includes(stage));
  return rest.map((stage) => stageLine(item, stage, words));
}

function namedStages(item: LetterItem): readonly Stage[] {
  const { kind, stages } = item;
  if (kind !== 'followUp' && kind !== 'reminder') return stages;
  return stages.filter((stage) => isOverdue(item, stage) === (kind === 'followUp'));
}

function isOverdue({ standing }: LetterItem, stage: Stage): boolean {
  return standing[stage].timing === 'overdue';
}

function stageLine(item: LetterItem, stage: Stage, words: Words): string {
  const { overdueLine, dueLine } = words.letters;
  return say(isOverdue(item, stage) ? overdueLine : dueLine, {
    stage: words.stages[stage],
    deadline: deadlineText(item, stage, words),
    days: item.standing[stage].daysLate,
  });
}

/** One number where it is true of all that is overdue, else one for each stage in turn. */
function daysLateText(item: LetterItem, { letters }: Words): string {
  const late = item.stages.filter((stage) => isOverdue(item, stage));
  const days = new Set(late.map((stage) => item.standing[stage].daysLate));
  const [first = 0, second] = days;
  return second === undefined ? String(first) : say(letters.daysInTurn, { first, second });
}
