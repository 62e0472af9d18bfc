import { dispatch } from '../../bundle/dispatch';
import { sendAll } from '../../bundle/office';
import { rowsOf, words } from '../../bundle/rows-of';
import { type Act, dialog, once } from './act';

const version = {
  dispatch: 'VB-001',
  changes: 'Thêm phụ lục',
  sure: 'yes',
  asks: 'receiptAndResult',
  task: 'training',
  acknowledgeBy: '2024-11-15',
  completeBy: '2024-12-06',
};

const ended = {
  ...{ dispatch: 'VB-001', state: 'cancelled', sure: 'yes' },
  ...{ grounds: '1400-CV/HU', groundsOn: '2024-10-30' },
};

const which = { dispatch: 'VB-001', unit: 'PN-002', reason: 'đơn vị đề nghị' };

export const dispatchActs: readonly Act[] = [
  {
    name: 'addDispatch',
    office: 'busy',
    does: once(dialog('addDispatch', dispatch())),
    names: words.health.rowsLeft,
    later: sendAll,
  },
  {
    name: 'addDispatch for 60 units',
    office: 'sixty',
    does: once(dialog('addDispatch', dispatch())),
    names: words.health.rowsLeft,
    later: sendAll,
  },
  {
    name: 'changeRecipients: added and taken out',
    office: 'partly',
    does: once(
      dialog('changeRecipients', {
        ...{ dispatch: 'VB-001', addUnits: 'PN-003; PN-004', removeUnits: 'PN-002' },
        reason: 'gửi nhầm',
      }),
    ),
    names: words.health.rowsMissing,
    later: sendAll,
  },
  {
    name: 'addMissingRows',
    office: 'rowless',
    does: once(dialog('addMissingRows', ['VB-001'])),
    names: words.health.rowsMissing,
  },
  {
    name: 'addDispatch on paper',
    office: 'busy',
    does: once(dialog('addDispatch', dispatch({ firstNotice: 'paper' }))),
    names: words.health.rowsLeft,
  },
  ...(['minor', 'material'] as const).map((kind) => ({
    name: `issueVersion: ${kind}`,
    office: 'answered' as const,
    passing: ['changedBy'],
    does: once(dialog('issueVersion', { ...version, kind })),
  })),
  {
    name: 'changeDeadline: later',
    office: 'followed',
    does: once(dialog('changeDeadline', { ...which, stage: 'acknowledge', until: '2024-11-20' })),
  },
  {
    name: 'changeDeadline: several units',
    office: 'followed',
    does: once(
      dialog('changeDeadline', {
        ...{ ...which, unit: 'PN-001; PN-003' },
        ...{ stage: 'complete', until: '2024-12-20' },
      }),
    ),
  },
  {
    name: 'changeDeadline: all units',
    office: 'followed',
    does: (run, google) => {
      const all = rowsOf(google, 'units').map(({ code = '' }) => code);
      const unit = all.filter((code) => code !== '').join('; ');
      run(dialog('changeDeadline', { ...which, unit, stage: 'complete', until: '2024-12-20' }));
    },
  },
  {
    name: 'changeDeadline: exempt',
    office: 'followed',
    does: once(
      dialog('changeDeadline', { ...which, stage: 'complete', exempt: 'yes', sure: 'yes' }),
    ),
  },
  ...(['paused', 'closed'] as const).map((state) => ({
    name: `changeDispatch: ${state}`,
    office: 'answered' as const,
    does: once(dialog('changeDispatch', { dispatch: 'VB-001', state })),
  })),
  {
    name: 'changeDispatch: resumed',
    office: 'paused',
    does: once(dialog('changeDispatch', { dispatch: 'VB-001', state: 'open', sure: 'yes' })),
  },
  {
    name: 'changeDispatch: cancelled',
    office: 'followed',
    does: once(dialog('changeDispatch', ended)),
  },
];
