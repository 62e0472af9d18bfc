/** What a contact reads where somebody else has answered meanwhile, in English. */
export const met = {
  title: (at: string) =>
    `Not sent: ${at === '' ? '' : `at ${at}, `}somebody else has answered this part. What is recorded now:`,
  choose: 'What you typed is still here. Please choose:',
  add: 'Add my round',
  replace: 'Replace it with mine',
  unsent: 'Not sent yet. Please check what follows, then press the button below it.',
  leave: 'Leave what is recorded',
  reason: 'Why what is recorded is replaced',
  reasonHint: 'For example: one branch was missing in what was reported.',
};
