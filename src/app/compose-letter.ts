import { addDays, type Day } from '../core/day';
import {
  fillTemplate,
  htmlOf,
  oneLine,
  type TemplateValues,
  templateFault,
} from '../core/fill-template';
import type { LetterItem } from '../core/letter-item';
import type { LetterKind } from '../core/outbox-letter';
import type { PlannedLetter } from '../core/plan-letters';
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
  readonly templates: ReadonlyMap<LetterKind, { readonly subject: string; readonly body: string }>;
  /** Gives the address of a unit's page; '' when letters go without one. */
  readonly linkOf: (unit: Unit) => string;
}

/**
 * Says why a letter cannot be composed, null when it can: its template is missing, names an unknown
 * placeholder, or needs a value that nobody has filled in.
 */
export function letterFault(
  letter: PlannedLetter,
  { words, templates, ...desk }: LetterDesk,
): string | null {
  const kind = words.choices.letterKind[letter.kind];
  const template = templates.get(letter.kind);
  if (!template) return words.errors.templateMissing(kind);
  const values = letterValues(letter, { words, templates, ...desk });
  const fault = templateFault(`${template.subject}\n${template.body}`, values);
  if (fault === null) return null;
  const { placeholderUnknown, placeholderEmpty } = words.errors;
  return (fault.kind === 'unknown' ? placeholderUnknown : placeholderEmpty)(kind, fault.name);
}

/** Composes a letter; throws what `letterFault` says, so that none goes out with a blank. */
export function composeLetter(letter: PlannedLetter, desk: LetterDesk): MailMessage {
  const fault = letterFault(letter, desk);
  const template = desk.templates.get(letter.kind);
  if (fault !== null || !template) throw new Error(fault ?? letter.kind);
  const values = letterValues(letter, desk);
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

function letterValues(letter: PlannedLetter, desk: LetterDesk): TemplateValues {
  const { words, settings, today } = desk;
  const [first = letter.items[0]] = letter.items;
  const main = letter.items.filter((item) => first && belongTogether(first, item));
  const others = letter.items.filter((item) => !main.includes(item));
  const units = words.letters.join([...new Set(main.map(({ unit }) => unit.name))]);
  return {
    ...(first ? directiveValues(first, words) : {}),
    ...(first ? deadlineValues(first, main, words) : {}),
    ten_don_vi: units,
    xung_ho_nguoi_nhan: units,
    lien_ket_xac_nhan: linkLines(letter.items, desk),
    viec_khac: otherLines(others, words),
    ngay_chot: words.letters.dayOnly(addDays(today, -1)),
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
    ngay_ban_hanh: words.letters.dayOnly(directive.issuedOn),
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
  const { deadline, dayOnly, join, task } = words.letters;
  const dues = stages.map((stage) => standing[stage].deadline);
  const earliest = dues.map(({ due }) => due).sort()[0];
  const [only] = dues;
  const followUps = main.flatMap(({ reminders }) =>
    stages.map((stage) => reminders.followUps[stage]),
  );
  return {
    viec_con_lai: join(stages.map((stage) => words.stages[stage])),
    han: earliest ? dayOnly(earliest) : '',
    han_chi_tiet:
      only && dues.length === 1
        ? deadline(only)
        : join(
            stages.map((stage) => task(words.stages[stage], deadline(standing[stage].deadline))),
          ),
    han_xac_nhan: deadline(standing.acknowledge.deadline),
    han_hoan_thanh: deadline(standing.train.deadline),
    so_ngay_qua_han: String(Math.max(...stages.map((stage) => standing[stage].daysLate))),
    lan_don_doc: String(Math.max(0, ...followUps) + 1),
  };
}

function linkLines(items: readonly LetterItem[], { words, linkOf }: LetterDesk): string {
  const units = new Map(items.map(({ unit }) => [unit.code, unit]));
  const links = [...units.values()].map((unit) => ({ name: unit.name, link: linkOf(unit) }));
  const [first] = links;
  if (!first?.link) return words.letters.withoutPage;
  if (links.length === 1) return first.link;
  return links.map(({ name, link }) => words.letters.linkOf(name, link)).join('\n');
}

function otherLines(items: readonly LetterItem[], words: Words): string {
  if (items.length === 0) return '';
  const { alsoHeading, alsoItem, document, task, deadline, join, more } = words.letters;
  const lines = items.slice(0, MAX_OTHER_ITEMS).map(({ directive, unit, stages, standing }) => {
    const tasks = stages.map((stage) =>
      task(words.stages[stage], deadline(standing[stage].deadline)),
    );
    return alsoItem(document(directive.type, directive.number), unit.name, join(tasks));
  });
  const rest = items.length - lines.length;
  return [alsoHeading, ...lines, ...(rest > 0 ? [more(rest)] : [])].join('\n');
}
