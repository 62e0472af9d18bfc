import { type Day, formatDay, isDay } from '../../../calendar/day';
import { parseDay } from '../../../calendar/parse-day';
import type { Audience } from '../../../records/audience';
import {
  formatReportedValues,
  labelAndText,
  NO_VALUES,
  parseReportedValue,
  type ReportedValue,
  roundsIn,
  withRounds,
} from '../../../records/reported-value';
import { FIGURE_PART, type RequestedFigure } from '../../../records/requested-figure';
import { isTrainingForm, TRAINING } from '../../../records/training-figures';
import { allOf } from '../../../texts/all-of';
import { filledLines } from '../../../texts/filled-lines';
import { keyOfWord } from '../../../texts/key-of-word';
import { nameKey } from '../../../texts/name-key';
import { wholeNumber } from '../../../texts/number-text';
import { splitList } from '../../../texts/split-list';
import type { Words } from '../../../words/words';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';

const NEXT_PART = ' | ';
const AUDIENCE = ` ${FIGURE_PART} `;

/**
 * What a unit reported (số liệu đã báo), a line each: a figure as `Số tin, bài đã đăng: 1.234`, a figure of an audience as
 * `Số thuộc diện · Đảng viên: 45`, a round (đợt) as `18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 40`. Numbers are
 * Vietnamese in both languages.
 */
export const reportedValues = columnsOf<readonly ReportedValue[]>(
  {
    read: (text, words) => (repeatedLine(text) === undefined ? parseValues(text, words) : null),
    write: formatValues,
    fault: 'notReportedValues',
    faultOf: (text): ProblemKind | null =>
      repeatedLine(text) === undefined ? null : 'figureTwice',
    quoted: (text, words) =>
      filledLines(text).find((line) => lineValues(line, words) === null) ??
      repeatedLine(text) ??
      text,
    format: 'text',
  },
  NO_VALUES,
);

export function formatValues(values: readonly ReportedValue[], words: Words): string {
  return [
    ...values.filter(({ round }) => round === undefined).map((one) => valueLine(one, words)),
    ...roundsIn(values).map((round) => roundLine(round, words)),
  ].join('\n');
}

export function parseValues(text: string, words: Words): readonly ReportedValue[] | null {
  const lines = allOf(filledLines(text).map((line) => lineValues(line, words)));
  if (lines === null) return null;
  const rounds = lines.filter(({ isRound }) => isRound).map(({ values }) => values);
  const once = lines.filter(({ isRound }) => !isRound).flatMap(({ values }) => values);
  return withRounds(once, rounds);
}

function valueLine(value: ReportedValue, words: Words): string {
  const { audience } = value;
  const shown = namedValue(value, words);
  return formatReportedValues([
    audience ? { ...shown, label: shown.label + AUDIENCE + words.audiences[audience] } : shown,
  ]);
}

/** The value with label and forms of training as people read them. */
export function namedValue(value: ReportedValue, words: Words): ReportedValue {
  return { ...value, label: labelIn(value.label, words), value: formsIn(value, words) };
}

/** Label of a figure of a preset in the language of the words; other labels are the office's own. */
function labelIn(label: string, { trainingFigures }: Words): string {
  const preset = Object.values(TRAINING).find((one) => one.label === label);
  return preset ? trainingFigures[preset.name] : label;
}

/** Reverses `labelIn`. */
function ownLabel(label: string, { trainingFigures }: Words): string {
  const preset = Object.values(TRAINING).find(
    ({ name }) => nameKey(trainingFigures[name]) === nameKey(label),
  );
  return preset?.label ?? label;
}

/** Forms of training by their names; other values as they are. */
function formsIn({ label, value }: ReportedValue, { trainingForms }: Words) {
  return label === TRAINING.form.label
    ? splitList(String(value))
        .map((form) => (isTrainingForm(form) ? trainingForms[form] : form))
        .join('; ')
    : value;
}

/** The number of sessions is left out if unknown. */
function roundLine(round: readonly ReportedValue[], words: Words): string {
  const valueIn = ({ label }: RequestedFigure) => round.find((one) => one.label === label)?.value;
  const [heldOn = '', form = '', sessions] = [
    valueIn(TRAINING.heldOn),
    valueIn(TRAINING.form),
    valueIn(TRAINING.sessions),
  ];
  const heads = round.filter(({ label }) => label === TRAINING.attended.label);
  const name = isTrainingForm(String(form)) ? words.trainingForms[form as 'meeting'] : String(form);
  return [
    typeof heldOn === 'string' && isDay(heldOn) ? formatDay(heldOn) : heldOn,
    name,
    ...(sessions === undefined ? [] : [sessions]),
    ...heads.map(({ audience, value }) => `${audienceIn(audience, words)}: ${value}`),
  ].join(NEXT_PART);
}

/** Name of an audience in a round's line; of a number without one, the name for people of no audience. */
function audienceIn(audience: Audience | undefined, { audiences, summary }: Words): string {
  return audience === undefined ? summary.noAudience : audiences[audience];
}

interface LineValues {
  readonly isRound: boolean;
  readonly values: readonly ReportedValue[];
}

/** `null` if the line cannot be read. */
function lineValues(line: string, words: Words): LineValues | null {
  const [first = '', ...parts] = line.split('|').map((part) => part.trim());
  const heldOn = parts.length > 0 ? parseDay(first) : null;
  if (heldOn !== null) {
    const values = roundValues(heldOn, parts, words);
    return values && { isRound: true, values };
  }
  const value = parseReportedValue(line);
  const own = value && readValue(value, words);
  return own && { isRound: false, values: [own] };
}

function readValue(value: ReportedValue, words: Words): ReportedValue | null {
  const [label = '', audience, ...rest] = value.label.split(FIGURE_PART).map((part) => part.trim());
  const read = { ...value, label: ownLabel(label, words) };
  if (audience !== undefined) {
    const key = keyOfWord(audience, words.audiences);
    return key === null || rest.length > 0 ? null : { ...read, audience: key };
  }
  return read.label === TRAINING.form.label ? { ...read, value: formKeys(value, words) } : read;
}

function formKeys({ value }: ReportedValue, { trainingForms }: Words): string {
  return splitList(String(value))
    .map((form) => keyOfWord(form, trainingForms) ?? form)
    .join('; ');
}

/** Form, day, number of sessions, and attendances by audience. */
function roundValues(
  heldOn: Day,
  [name = '', ...rest]: readonly string[],
  words: Words,
): readonly ReportedValue[] | null {
  const form = keyOfWord(name, words.trainingForms);
  const [first] = rest;
  const isCounted = first !== undefined && !first.includes(':');
  const sessions = isCounted ? wholeNumber(first) : null;
  const heads = allOf(
    (isCounted ? rest.slice(1) : rest).map((part): ReportedValue | null => {
      const { label, text } = labelAndText(part);
      const audience = keyOfWord(label, words.audiences);
      const count = wholeNumber(text);
      const isWhole = nameKey(label) === nameKey(words.summary.noAudience);
      if (count === null || (audience === null && !isWhole)) return null;
      return { label: TRAINING.attended.label, value: count, ...(audience && { audience }) };
    }),
  );
  if (form === null || heads === null || (isCounted && sessions === null)) return null;
  return [
    { label: TRAINING.form.label, value: form },
    { label: TRAINING.heldOn.label, value: heldOn },
    ...(sessions === null ? [] : [{ label: TRAINING.sessions.label, value: sessions }]),
    ...heads,
  ];
}

/** The first line whose label is on an earlier line. Rounds may be alike. */
function repeatedLine(text: string): string | undefined {
  const lines = filledLines(text).filter(
    (line) => parseDay(line.split('|')[0] ?? '') === null || !line.includes('|'),
  );
  const labels = lines.map((line) => nameKey(line.slice(0, Math.max(line.lastIndexOf(':'), 0))));
  return lines.find((_, at) => labels.indexOf(labels[at] ?? '') < at);
}
