import type { phoneReminderDialog as vi } from '../../vi/pages/phone-reminder-dialog';

export const phoneReminderDialog: typeof vi = {
  tell: {
    title: 'Remind by phone or message',
    intro:
      'Call, or compose a message and paste it into Zalo or SMS. Then press “Told”: it counts as one reminder.',
    unreachable: (count) => `Units that letters do not reach (${count})`,
    allReachable: 'Every unit with something open has a usable mail address.',
    phone: 'Telephone:',
    noPhone: 'no number in the “Units” tab yet',
    reason: 'Why letters do not reach it:',
    open: 'Still open:',
    compose: 'Compose message',
    composeFor: (unit) => `Compose a message to ${unit}`,
    message: (unit) => `Message to ${unit}`,
    messageHint: 'You may change it before you copy it. Its link is for this unit only.',
    copyMessage: 'Copy message',
    done: 'Told',
    doneOf: (unit) => `${unit} was told`,
    other: 'Remind another unit',
    unit: 'Unit',
    unitHint: 'Type a part of its name and choose from the suggestions.',
    unitUnknown: 'There is no such unit in the list. Please choose one that is suggested.',
    lists: 'Lists of units that have not acknowledged, for a group chat',
    list: (document) => `${document}: units that have not acknowledged`,
    listHint: 'The lists carry no link, because many people read them.',
    copyList: 'Copy the list of units that have not acknowledged',
    copied: 'Copied. Open Zalo or SMS and paste (Ctrl+V).',
    copyByHand:
      'The browser does not allow copying from here. The text is selected: press Ctrl+C to copy it.',
  },
};
