import type { phoneReminderDialog as vi } from '../../vi/pages/phone-reminder-dialog';

export const phoneReminderDialog: typeof vi = {
  tell: {
    title: 'Call or message units',
    intro:
      'Call, or copy the message and paste it into Zalo or SMS. Once recorded, it counts as one reminder. The link in a message is for one unit only.',
    toCall: (count) => `To be called today (${count})`,
    nobodyToCall:
      'No unit has to be called today: those with something open have a mailbox and reminders left, or were called just now.',
    moreToCall: (count) => `and ${count} more units: record these, then open the list again.`,
    record: (count) => `Record as called (${count})`,
    tickFirst: 'Please tick the units that were called.',
    print: (count) => `Print QR slips (${count})`,
    tickOnPaper: 'Please tick the units that need a slip. Only units without a mailbox have one.',
    slips: 'QR slips',
    slipCode: (unit) => `QR code of ${unit}`,
    slipUse: 'Scan the code to open the page of your unit, acknowledge and answer.',
    slipInside: 'For use within the unit only.',
    slipContact: (contact) => `Contact: ${contact}`,
    phone: 'Telephone:',
    noPhone: 'no number in the “Units” tab yet',
    reason: 'Why to call:',
    compose: 'Compose message',
    message: (unit) => `Message to ${unit}`,
    copyMessage: 'Copy message',
    done: 'Told',
    doneOf: (unit) => `${unit} was told`,
    other: 'Remind another unit',
    unit: 'Unit',
    unitHint: 'Type a part of its name and choose from the suggestions.',
    unitUnknown: 'There is no such unit in the list. Please choose one that is suggested.',
    lists: 'Lists of units that have not answered, for a group chat',
    listHint: 'The lists carry no link, because many people read them.',
    copyList: 'Copy the list',
    copied: 'Copied. Open Zalo or SMS and paste (Ctrl+V).',
    copyByHand:
      'The browser does not allow copying from here. The text is selected: press Ctrl+C to copy it.',
  },
};
