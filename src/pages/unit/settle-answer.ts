import { formatDay } from '../../core/day';
import type { AnswerOutcome } from '../../core/unit-page';
import type { Field } from '../frame/field';
import type { Tone } from '../frame/notice';
import { dropDraft } from './draft';
import type { StepPlace, UnitDesk } from './unit-desk';

/** The form that an answer was sent from. */
export interface SentForm {
  readonly desk: UnitDesk;
  readonly place: StepPlace;
  readonly plan: { readonly recorded: readonly string[] };
  say(tone: Tone, sentences: readonly string[]): void;
  showProblems(
    problems: readonly { field: string; message: string }[],
    everywhere: boolean,
  ): Field | undefined;
}

/** Tells the contact what became of an answer, and shows the page as it now is. */
export function settleAnswer(
  form: SentForm,
  outcome: Exclude<AnswerOutcome, { state: 'busy' }> | null,
): void {
  const { desk } = form;
  const { words, kept, view, language } = desk;
  if (outcome === null) {
    const safe = kept.survivesReload() ? words.keptAfterReload : words.keptInPage;
    return form.say('problem', [words.notRecorded(view.office.phone), safe]);
  }
  switch (outcome.state) {
    case 'recorded':
      dropDraft(desk, form.place.key);
      desk.correcting.delete(form.place.key);
      return showNew(form, outcome.view, 'good', [
        recordedAt(desk, outcome.at),
        ...form.plan.recorded,
      ]);
    case 'changed':
      return showNew(form, outcome.view, 'warning', [words.changed]);
    case 'problems':
      return showProblems(form, outcome.problems);
    case 'refused':
      return desk.show({ state: 'refused', language }, '');
  }
}

function showNew(
  { desk, place }: SentForm,
  view: Parameters<UnitDesk['show']>[0],
  tone: Tone,
  sentences: readonly string[],
): void {
  desk.notices.clear();
  desk.notices.set(place.key, { tone, sentences });
  desk.show(view, `${place.key}-notice`);
  desk.announce(sentences.join(' '));
}

function showProblems(
  form: SentForm,
  problems: readonly { field: string; message: string }[],
): void {
  const first = form.showProblems(problems, true);
  const elsewhere = problems.filter(({ field }) => !isAsked(form, field));
  form.say('problem', [
    form.desk.words.mend(problems.length),
    ...elsewhere.map(({ message }) => message),
  ]);
  first?.focus();
}

function isAsked(form: SentForm, field: string): boolean {
  return form.showProblems([], false) !== undefined || field !== '';
}

function recordedAt({ words }: UnitDesk, at: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at);
  const [, day, time] = parts ?? [];
  return day && time ? words.recorded(time, formatDay(day)) : words.recordedPlain;
}
