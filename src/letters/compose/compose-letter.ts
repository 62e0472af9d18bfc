import { formatDay } from '../../calendar/day';
import { isToUnit, type LetterKind, type UnitLetterKind } from '../../records/letter-kind';
import {
  emptyPlaceholder,
  fillTemplate,
  oneLine,
  type TemplateValues,
} from '../../texts/fill-template';
import { format } from '../../texts/format';
import { MAX_SUBJECT, shortened } from '../../texts/text-fault';
import { leadersTexts } from '../../texts/without-links';
import type { Words } from '../../words/words';
import { buttonOf, fillParagraphs } from '../document/letter-document';
import { paragraphText } from '../document/letter-text';
import { type LetterValues, phone, plainValues } from '../document/rich-text';
import type { PlannedLetter } from '../rules/planned-letter';
import { addCorrection, markCorrection } from './add-correction';
import { contactValues } from './contact-values';
import { deadlineCalendar, withCalendar } from './deadline-calendar';
import { digestValues } from './digest-values';
import { isTooLarge, withShortTexts } from './fit-letter';
import { leadershipValues } from './leadership-values';
import { type LetterContext, officersContext, type Template } from './letter-context';
import { unbroken, urgencyOf } from './letter-lines';
import { listTemplate } from './list-letter';
import { type LetterMessage, withParagraphs } from './mail-of';
import { newLinkValues } from './new-link-values';
import { figuresFault } from './reported-periods';
import { unitLetterValues } from './unit-letter-values';

export interface LetterFault {
  readonly fault: string;
}

interface Filling {
  readonly template: Template;
  readonly values: LetterValues;
  readonly plain: TemplateValues;
}

export interface WrittenLetter {
  readonly message: LetterMessage;
}

/**
 * Composes a letter, or returns why it cannot be composed. If Google would refuse the letter for its size,
 * shortens long texts and adds a sentence that says so.
 */
export function compose(
  letter: PlannedLetter,
  officeDesk: LetterContext,
): WrittenLetter | LetterFault {
  const whole = composeWhole(letter, officeDesk);
  if ('fault' in whole || !isTooLarge(whole.message)) return whole;
  const brief = withShortTexts(letter, officeDesk);
  const short = composeWhole(brief.letter, brief.context);
  if ('fault' in short) return short;
  const { errors, letters, choices } = officeDesk.words;
  const { paragraphs } = short.message.document;
  const message = withParagraphs(short.message, [...paragraphs, [[letters.textsShortened]]]);
  if (!isTooLarge(message)) return { ...short, message };
  return { fault: format(errors.letterTooLarge, { kind: choices.letterKind[letter.kind] }) };
}

function composeWhole(
  letter: PlannedLetter,
  officeDesk: LetterContext,
): WrittenLetter | LetterFault {
  const context = officersContext(letter, officeDesk);
  const filling = fillingOf(letter, context);
  if ('fault' in filling) return filling;
  const { template, values } = filling;
  const filled = fillLetter(template, values, context);
  const addressed = {
    ...filled,
    subject: shortened(markCorrection(letter, filled.subject, context), MAX_SUBJECT),
    to: letter.mailbox,
    copies: letter.copies.join(','),
  };
  const message = withCalendar(
    addCorrection(letter, addressed, context),
    deadlineCalendar(letter, context),
    context,
  );
  return { message };
}

/** Composes the subject only, but finds every fault that `compose` finds: the body is checked, not filled. */
export function composeSubject(
  letter: PlannedLetter,
  officeDesk: LetterContext,
): { readonly subject: string } | LetterFault {
  const context = officersContext(letter, officeDesk);
  const filling = fillingOf(letter, context);
  if ('fault' in filling) return filling;
  const subject = filledSubject(filling.template, filling.plain);
  return { subject: shortened(markCorrection(letter, subject, context), MAX_SUBJECT) };
}

/** Fills a template. The preview text is the start of the text after the first paragraph, without buttons. */
export function fillLetter(
  template: Template,
  values: LetterValues,
  { settings, words, language }: Pick<LetterContext, 'settings' | 'words' | 'language'>,
): Omit<LetterMessage, 'to' | 'copies'> {
  const plain = plainValues(values);
  const empty = OPTIONAL_SENTENCES.filter((name) => !plain[name]);
  const ownLines = OPTIONAL_SENTENCES.filter((name) => plain[name]?.endsWith('\n'));
  const fitted = ownLines.reduce(withoutBlankAfter, empty.reduce(withoutSentence, template.body));
  const paragraphs = fillParagraphs(fitted, values);
  const [, ...beyondGreeting] = paragraphs.filter((lines) => !lines.some(buttonOf));
  return {
    subject: filledSubject(template, plain),
    document: {
      language,
      preheader: shortened(oneLine(beyondGreeting.map(paragraphText).join(' ')), MOST_PREHEADER),
      copyHint: words.letters.copyHint,
      paragraphs,
    },
    replyTo: settings.replyTo,
    senderName: oneLine(settings.officeName),
  };
}

/** Placeholders of sentences that some letters lack. */
const OPTIONAL_SENTENCES = ['cach_bao_ket_qua', 'loi_thoi_han'];

/** Removes a placeholder with the blank before it, or after it at the start of a line. */
function withoutSentence(body: string, name: string): string {
  return body.replace(new RegExp(` \\{${name}\\}|^\\{${name}\\} ?`, 'gm'), '');
}

/** Removes the blank after a placeholder whose value ends with a line break. */
function withoutBlankAfter(body: string, name: string): string {
  return body.split(`{${name}} `).join(`{${name}}`);
}

/** Maximum number of characters of preview text that is taken from the body. */
const MOST_PREHEADER = 150;

/** Number of characters of a subject above which a shorter wording is used. A phone shows about 40. */
const MOST_SUBJECT = 60;

function filledSubject({ subject }: Template, values: TemplateValues): string {
  const whole = oneLine(fillTemplate(subject, values));
  if (whole.length <= MOST_SUBJECT) return whole;
  const { viec_gon = '', han_gon = '' } = values;
  const shorter = oneLine(fillTemplate(subject, { ...values, viec_ngan: viec_gon }));
  if (shorter.length <= MOST_SUBJECT) return shorter;
  return oneLine(fillTemplate(subject, { ...values, viec_ngan: viec_gon, han_ngan: han_gon }));
}

/** Placeholders that some letters of a kind leave empty. */
const OPTIONAL = [
  ...OPTIONAL_SENTENCES,
  'loi_mo_dau',
  'viec_khac',
  'ly_do',
  'da_bao',
  'thay_doi_han',
  'tham_khao',
  'thu_truoc',
  'lien_ket_tong_hop',
  'muc_de_xuat',
  'muc_qua_han_nhieu',
  'muc_chi_tiet',
  'thay_doi_ngan',
];

/**
 * Sentence that says which value the letter lacks, such as one from Cài đặt; null if it can be filled. A letter about a
 * new version must say what changed.
 */
function missingValue(
  kind: LetterKind,
  { subject, body }: Template,
  values: TemplateValues,
  { words }: Pick<LetterContext, 'words'>,
): string | null {
  const mayLack = kind === 'newVersion' && !values.thay_doi_ngan ? [] : ['thay_doi'];
  const name = emptyPlaceholder(`${subject}\n${body}`, values, new Set([...OPTIONAL, ...mayLack]));
  if (name === null) return null;
  const named = words.choices.letterKind[kind];
  return format(words.errors.placeholderEmpty, { kind: named, name: `{${name}}` });
}

function fillingOf(letter: PlannedLetter, context: LetterContext): Filling | LetterFault {
  const { words } = context;
  const ofKind = words.templates[letter.kind];
  const inUse = listTemplate(letter, ofKind, context) ?? ofKind;
  const values = letterValues(letter, context);
  const plain = plainValues(values);
  const template = plain.han_ngan === '' ? withoutDeadline(inUse) : inUse;
  const fault =
    figuresFault(letter, context) ?? missingValue(letter.kind, template, plain, context);
  return fault === null
    ? { template: markUrgency(letter, template, words), values, plain }
    : { fault };
}

/** Leaves out the part of the subject, from the comma before it, that names a deadline which the letter does not have. */
function withoutDeadline({ subject, body }: Template): Template {
  return { subject: subject.replace(/\s*[,;(][^,;(){}]*\{han_ngan\}\)?/, ''), body };
}

/**
 * In a request about an urgent dispatch, puts the degree of urgency in front of the subject and after the
 * number in the body.
 */
function markUrgency({ items: [item] }: PlannedLetter, template: Template, words: Words): Template {
  const urgency = item ? urgencyOf(item, words) : '';
  if (urgency === '') return template;
  return {
    subject: `[${urgency}] ${template.subject}`,
    body: template.body.replace(/\{so_ky_hieu\}/g, `{so_ky_hieu} (${urgency})`),
  };
}

function letterValues(letter: PlannedLetter, context: LetterContext): LetterValues {
  const common = commonValues(context);
  const opening = { loi_mo_dau: openingOf(letter.kind, plainValues(common), context) };
  const values = Object.assign(common, opening, ownValues(letter, context));
  return letter.kind === 'leadership' || letter.kind === 'escalation'
    ? leadersValues(values, context)
    : values;
}

/** The office's own opening, or that of the add-on. */
export function openingOf(
  kind: LetterKind,
  common: TemplateValues,
  { openings, words }: Pick<LetterContext, 'openings' | 'words'>,
): string {
  const builtIn: Readonly<Partial<Record<LetterKind, string>>> = words.openings;
  return openings.get(kind)?.trim() || fillTemplate(builtIn[kind] ?? '', common);
}

type ValuesOf = (letter: PlannedLetter, context: LetterContext) => LetterValues;

const OWN_VALUES: Readonly<Record<Exclude<LetterKind, UnitLetterKind>, ValuesOf>> = {
  escalation: digestValues,
  newLink: newLinkValues,
  contact: contactValues,
  leadership: leadershipValues,
  health: unitLetterValues,
};

function ownValues(letter: PlannedLetter, context: LetterContext): LetterValues {
  const { kind } = letter;
  return isToUnit(kind) ? unitLetterValues(letter, context) : OWN_VALUES[kind](letter, context);
}

/** Values as leaders read them: without links and tokens, except the link to their own page. */
function leadersValues(values: LetterValues, { words }: LetterContext): LetterValues {
  const { lien_ket_tong_hop: link } = values;
  const without = leadersTexts(values, words.letters.addressLeftOut);
  return link === undefined ? without : { ...without, lien_ket_tong_hop: link };
}

export function commonValues({
  settings,
  today,
}: Pick<LetterContext, 'settings' | 'today'>): LetterValues {
  return {
    ngay_chot: formatDay(today),
    don_vi_theo_doi: settings.officeName,
    can_bo_theo_doi: settings.officer,
    dien_thoai: phone(unbroken(settings.phone)),
  };
}
