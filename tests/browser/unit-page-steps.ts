import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Stage } from '../../src/records/stage';
import type { Language } from '../../src/texts/language';
import { unitPage as en } from '../../src/words/en/pages/unit-page';
import { unitPage as vi } from '../../src/words/vi/pages/unit-page';

/** A step of the unit's page, by its role and title: further forms on the page must not disturb its tests. */
export function stepOn(
  within: Page | Locator | FrameLocator,
  stage: Stage,
  language: Language = 'vi',
): Locator {
  const words = language === 'vi' ? vi : en;
  const name =
    stage === 'acknowledge'
      ? words.numberedStep(1, words.acknowledgeStep)
      : words.numberedStep(2, words.completion.title.training);
  return within.getByRole('group', { name, exact: true });
}

/** Step 1: confirm receipt. */
export function receiptStep(within: Page | Locator | FrameLocator): Locator {
  return stepOn(within, 'acknowledge');
}

/** Step 2: report the training. */
export function completionStep(within: Page | Locator): Locator {
  return stepOn(within, 'complete');
}

/** Sentences under the fields that have a problem. */
export function problemsIn(part: Locator): Promise<string[]> {
  return part.locator('.problem-text:not(:empty)').allTextContents();
}
