/** Steps of the initial set-up (Thiết lập ban đầu) in order, those needed to send letters first. */
export const SET_UP_STEPS = ['office', 'page', 'hours', 'holidays', 'leaders'] as const;

/** Steps whose settings have usable values from the start. The dialog folds them. */
const PRESET_STEPS: readonly SetUpStep[] = ['hours', 'holidays', 'leaders'];

export function isPreset({ step }: { readonly step: SetUpStep }): boolean {
  return PRESET_STEPS.includes(step);
}

export type SetUpStep = (typeof SET_UP_STEPS)[number];

export function setUpStepOf(value: unknown): SetUpStep | null {
  return SET_UP_STEPS.find((step) => step === value) ?? null;
}

export function stepsDone(stored: string | null | undefined): readonly SetUpStep[] {
  const names = (stored ?? '').split(' ');
  return SET_UP_STEPS.filter((step) => names.includes(step));
}

export function withStepDone(stored: string | null | undefined, step: SetUpStep): string {
  const done = stepsDone(stored);
  return SET_UP_STEPS.filter((one) => one === step || done.includes(one)).join(' ');
}
