/**
 * The steps of Thiết lập ban đầu after the tabs stand, in their order: first what only the office knows and no letter can do
 * without; that of templates is there only where one of them differs from what this version would put there.
 */
export const SET_UP_STEPS = [
  'office',
  'page',
  'hours',
  'holidays',
  'leaders',
  'templates',
] as const;

/** A step of Thiết lập ban đầu. */
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** Reads the name of a step as a dialog hands it over; null for any other value. */
export function setUpStepOf(value: unknown): SetUpStep | null {
  return SET_UP_STEPS.find((step) => step === value) ?? null;
}

/** Reads which steps were done from what is kept of them. */
export function stepsDone(kept: string | null | undefined): readonly SetUpStep[] {
  const names = (kept ?? '').split(' ');
  return SET_UP_STEPS.filter((step) => names.includes(step));
}

/** Gives what is kept once a step more is done. */
export function withStepDone(kept: string | null | undefined, step: SetUpStep): string {
  const done = stepsDone(kept);
  return SET_UP_STEPS.filter((one) => one === step || done.includes(one)).join(' ');
}
