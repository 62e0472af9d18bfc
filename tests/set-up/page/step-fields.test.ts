import { describe, expect, it } from 'vitest';
import { SET_UP_WORDS } from '../../../src/set-up/page/set-up-dialog';
import { stepFields } from '../../../src/set-up/page/set-up-step-form';
import { setUpView } from '../../../src/set-up/set-up-steps';
import { fakeOffice } from '../../fakes/office';

const { ports } = fakeOffice({ settings: { workingWeekdays: '2, 3,7' } });
const fields = setUpView(ports).steps.flatMap((step) => stepFields(step, SET_UP_WORDS.vi));
const fieldOf = (name: string) => fields.find((field) => field.name === name);

describe('the fields of Thiết lập ban đầu', () => {
  it.each([
    ['officeName', 'text'],
    ['officer', 'position'],
    ['phone', 'phone'],
    ['replyTo', 'mailbox'],
    ['lettersWithoutLink', 'choice'],
    ['sendFrom', 'hour'],
    ['workingWeekdays', 'choices'],
    ['leaderMailboxes', 'mailboxes'],
    ['needsApproval', 'choices'],
  ])('show %s in a control of kind %s', (name, kind) => {
    expect(fieldOf(name)).toMatchObject({ name, kind });
  });

  it('offer the weekdays and letter kinds of Cài đặt', () => {
    for (const name of ['workingWeekdays', 'needsApproval']) {
      const { value = '', options = [] } = fieldOf(name) ?? {};
      const offered = options.map((option) => option.value);
      expect(value.split('; ').every((one) => offered.includes(one))).toBe(true);
    }
  });
});
