import { addDays, type Day, formatDay } from '../core/day';
import {
  fillTemplate,
  htmlOf,
  oneLine,
  type TemplateValues,
  templateFault,
} from '../core/fill-template';
import type { LetterItem } from '../core/letter-item';
import type { Stage } from '../core/obligation';
import type { LetterKind } from '../core/outbox-letter';
import type { PlannedLetter } from '../core/plan-letters';
import { say } from '../core/say';
import type { Settings } from '../core/settings';
import type { Unit } from '../core/unit';
import type { Words } from '../words/words';
import type { MailMessage } from './ports';

/** The most other tasks that one letter lists. */
const MAX_OTHER_ITEMS = 20;

/** What letters are composed with. */
export interface LetterDesk {
  readonly words: Words;
  readonly settings: Settings;
  readonly today: Day;
  readonly templates: ReadonlyMap<LetterKind, Template>;
  /** Gives the address of a unit's page; '' when letters go without one. */
  readonly linkOf: (unit: Unit) => string;
}

/**
 * Says why a letter cannot be composed, null when it can: its template is missing, names an unknown
 * placeholder, or needs a value that nobody has filled in.
 */
export function letterFault(letter: PlannedLetter, desk: LetterDesk): string | null {
  const filling = fillingOf(letter, desk);
  return 'fault' in filling ? filling.fault : null;
}

/** Composes a letter; throws what `letterFault` says, so that none goes out with a blank. */
export function composeLetter(letter: PlannedLetter, desk: LetterDesk): MailMessage {
  const filling = fillingOf(letter, desk);
  if ('fault' in filling) throw new Error(filling.fault);
  const { template, values } = filling;
  const text = fillTemplate(template.body, values);
  return {
    to: letter.mailbox,
    copies: letter.copies.join(','),
    subject: oneLine(fillTemplate(template.subject, values)),
    text,
    html: htmlOf(text),
    replyTo: desk.settings.replyTo,
    senderName: oneLine(desk.settings.officeName),
  };
}

interface Template {
  readonly subject: string;
  readonly body: string;
}

/** A letter's template with the values for it, or what is in the way. */
type Filling =
  | { readonly template: Template; readonly values: TemplateValues }
  | { readonly fault: string };

function fillingOf(letter: PlannedLetter, desk: LetterDesk): Filling {
  const { words, templates } = desk;
  const kind = words.choices.letterKind[letter.kind];
  const template = templates.get(letter.kind);
  if (!template) return { fault: say(words.errors.templateMissing, { kind }) };
  const values = letterValues(letter, desk);
  const fault = templateFault(`${template.subject}\n${template.body}`, values);
  if (fault === null) return { template, values };
  const { placeholderUnknown, placeholderEmpty } = words.errors;
  const sentence = fault.kind === 'unknown' ? placeholderUnknown : placeholderEmpty;
  return { fault: say(sentence, { kind, name: `{${fault.name}}` }) };
}

function letterValues(letter: PlannedLetter, desk: LetterDesk): TemplateValues {
  const { words, settings, today } = desk;
  const [first = letter.items[0]] = letter.items;
  const main = letter.items.filter((item) => first && belongTogether(first, item));
  const others = letter.items.filter((item) => !main.includes(item));
  const units = [...new Set(main.map(({ unit }) => unit.name))].join('; ');
  return {
    ...(first ? directiveValues(first, words) : {}),
    ...(first ? deadlineValues(first, main, words) : {}),
    ten_don_vi: units,
    xung_ho_nguoi_nhan: units,
    lien_ket_xac_nhan: linkLines(letter.items, desk),
    viec_khac: otherLines(others, words),
    ngay_chot: formatDay(addDays(today, -1)),
    don_vi_theo_doi: settings.officeName,
    can_bo_theo_doi: settings.officer,
    dien_thoai: settings.phone,
  };
}

/** Items that one text can speak of: the same dispatch, kind and open stages. */
function belongTogether(a: LetterItem, b: LetterItem): boolean {
  return (
    a.directive.id === b.directive.id && a.kind === b.kind && a.stages.join() === b.stages.join()
  );
}

function directiveValues({ directive }: LetterItem, words: Words): TemplateValues {
  return {
    co_quan_ban_hanh: directive.issuingBody,
    loai_van_ban: directive.type,
    so_ky_hieu: directive.number,
    ngay_ban_hanh: formatDay(directive.issuedOn),
    trich_yeu: directive.subject,
    lien_ket_van_ban: directive.link || words.letters.noLink,
  };
}

function deadlineValues(
  first: LetterItem,
  main: readonly LetterItem[],
  words: Words,
): TemplateValues {
  const { standing, stages } = first;
  const dues = stages.map((stage) => standing[stage].deadline.due).sort();
  const followUps = main.flatMap(({ reminders }) =>
    stages.map((stage) => reminders.followUps[stage]),
  );
  return {
    viec_con_lai: stages.map((stage) => words.stages[stage]).join('; '),
    han: formatDay(dues[0] ?? standing.train.deadline.due),
    han_chi_tiet:
      stages.length > 1
        ? taskLine(first, words)
        : say(words.letters.noLaterThan, {
            deadline: deadlineText(first, stages[0] ?? 'train', words),
          }),
    han_xac_nhan: deadlineText(first, 'acknowledge', words),
    han_hoan_thanh: deadlineText(first, 'train', words),
    so_ngay_qua_han: String(Math.max(...stages.map((stage) => standing[stage].daysLate))),
    lan_don_doc: String(Math.max(0, ...followUps) + 1),
  };
}

/** Both days are shown where a deadline rolled from a day off. */
function deadlineText({ standing }: LetterItem, stage: Stage, { letters }: Words): string {
  const { asked, due } = standing[stage].deadline;
  const days = { due: formatDay(due), asked: formatDay(asked) };
  return say(asked === due ? letters.deadline : letters.deadlineRolled, days);
}

function taskLine(item: LetterItem, words: Words): string {
  const tasks = item.stages.map((stage) =>
    say(words.letters.task, {
      stage: words.stages[stage],
      deadline: deadlineText(item, stage, words),
    }),
  );
  return tasks.join('; ');
}

function linkLines(items: readonly LetterItem[], { words, linkOf }: LetterDesk): string {
  const units = new Map(items.map(({ unit }) => [unit.code, unit]));
  const links = [...units.values()].map((unit) => ({ unit: unit.name, link: linkOf(unit) }));
  const [first] = links;
  if (!first?.link) return words.letters.withoutPage;
  if (links.length === 1) return first.link;
  return links.map((link) => say(words.letters.linkOf, link)).join('\n');
}

function otherLines(items: readonly LetterItem[], words: Words): string {
  if (items.length === 0) return '';
  const { alsoHeading, alsoItem, document, more } = words.letters;
  const lines = items.slice(0, MAX_OTHER_ITEMS).map((item) => {
    const { type, number } = item.directive;
    const named = { document: say(document, { type, number }), unit: item.unit.name };
    return say(alsoItem, { ...named, tasks: taskLine(item, words) });
  });
  const rest = items.length - lines.length;
  return [alsoHeading, ...lines, ...(rest > 0 ? [say(more, { count: rest })] : [])].join('\n');
}
