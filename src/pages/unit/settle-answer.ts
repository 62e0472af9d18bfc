import { formatDay } from '../../core/day';
import type { AnswerOutcome, UnitPageView } from '../../core/unit-page';
import type { Field } from '../frame/field';
import type { Tone } from '../frame/notice';
import { dropDraft } from './draft';
import type { FieldProblem } from './typing-checks';
import type { StepNotice, StepPlace, UnitDesk } from './unit-desk';

/** The form that an answer was sent from. */
export interface SentForm {
  readonly desk: UnitDesk;
  readonly place: StepPlace;
  readonly plan: { readonly recorded: readonly string[]; readonly fields: readonly Field[] };
  say(tone: Tone, sentences: readonly string[]): void;
  /** False once the page was built anew meanwhile, as by a change of language. */
  isShown(): boolean;
  showProblems(problems: readonly FieldProblem[]): Field | undefined;
}

/** Tells the contact what became of an answer, and shows the page as it now is. */
export function settleAnswer(
  form: SentForm,
  outcome: Exclude<AnswerOutcome, { state: 'busy' }> | null,
): void {
  const { desk } = form;
  if (outcome === null) sayNotRecorded(form);
  else if (outcome.state === 'problems') showProblems(form, outcome.problems);
  else if (outcome.state === 'refused') {
    desk.show({ state: 'refused', language: desk.language }, '');
  } else if (outcome.state === 'changed') {
    showNew(form, outcome.view, { tone: 'warning', sentences: [desk.words.changed] });
  } else {
    dropDraft(desk, form.place.key);
    desk.correcting.delete(form.place.key);
    const sentences = [recordedAt(desk, outcome.at), ...form.plan.recorded];
    showNew(form, outcome.view, { tone: 'good', sentences });
  }
}

function sayNotRecorded(form: SentForm): void {
  const { words, kept, view } = form.desk;
  const safe = kept.survivesReload() ? words.keptAfterReload : words.keptInPage;
  const sentences = [words.notRecorded(view.office.phone), safe];
  if (form.isShown()) form.say('problem', sentences);
  else sayAnew(form, sentences);
}

function sayAnew({ desk, place }: SentForm, sentences: readonly string[]): void {
  desk.notices.set(place.key, { tone: 'problem', sentences });
  desk.refresh(`${place.key}-notice`);
  desk.announce(sentences.join(' '));
}

function showNew({ desk, place }: SentForm, view: UnitPageView, said: StepNotice): void {
  desk.notices.clear();
  desk.notices.set(place.key, said);
  desk.show(view, `${place.key}-notice`);
  desk.announce(said.sentences.join(' '));
}

function showProblems(form: SentForm, problems: readonly FieldProblem[]): void {
  if (!form.isShown()) {
    sayAnew(
      form,
      problems.map(({ message }) => message),
    );
    return;
  }
  const first = form.showProblems(problems);
  const asked = form.plan.fields.map(({ name }) => name);
  const elsewhere = problems.filter(({ field }) => !asked.includes(field));
  form.say('problem', [
    form.desk.words.mend(problems.length),
    ...elsewhere.map(({ message }) => message),
  ]);
  first?.focus();
}

function recordedAt({ words }: UnitDesk, at: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at);
  const [, day, time] = parts ?? [];
  return day && time ? words.recorded(time, formatDay(day)) : words.recordedPlain;
}
