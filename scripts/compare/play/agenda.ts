import * as answers from './answer-acts';
import * as dispatches from './dispatch-acts';
import * as file from './file-acts';
import * as letters from './letter-acts';
import type { Act } from './stage';
import * as units from './unit-acts';

/**
 * What the office does in each week after the first letters, besides approving letters. The seed
 * determines the day of each act.
 */
export const AGENDA: readonly Readonly<Record<string, Act>>[] = [
  {
    tryPage: file.tryPage,
    recordReceipt: answers.recordReceipt,
    chooseInSheet: answers.chooseInSheet,
    answerTwice: answers.answerTwice,
    tellUnit: letters.tellUnit,
    lookUnitUp: units.lookUnitUp,
    typeNonsense: answers.typeNonsense,
    extendOne: answers.extendOne,
  },
  {
    answerForSubordinate: answers.answerForSubordinate,
    addOnPaper: dispatches.addOnPaper,
    importAndUndo: units.importMore(true),
    correctMailboxes: units.correctMailboxes,
    typeRemarks: answers.typeRemarks,
    letterCameBack: letters.letterCameBack,
    renewLink: letters.renewLink,
    sendAgain: letters.sendAgain,
    openEverything: file.openEverything,
  },
  {
    importAnswersAndUndo: answers.importAnswers(true),
    addToBlock: dispatches.addToBlock,
    extendSeveral: answers.extendSeveral,
    recordTraining: answers.recordTraining,
    checkReport: answers.checkReport,
    issueMinor: dispatches.issueMinor,
    rename: units.rename,
  },
  {
    returnReport: answers.returnReport,
    importMore: units.importMore(false),
    exempt: answers.exempt,
    correctNumber: answers.correctNumber,
    split: units.split,
    queueAndCancel: letters.queueAndCancel,
    editTemplates: file.editTemplates,
  },
  {
    closePeriod: file.closePeriod,
    tellDelay: answers.tellDelay,
    pasteUnits: units.pasteUnits,
    consolidate: units.consolidate,
    importAnswers: answers.importAnswers(false),
    issueMaterial: dispatches.issueMaterial,
    rearrange: file.rearrange,
    readReports: file.readReports,
  },
  {
    correctPeriod: file.correctPeriod,
    pause: dispatches.pause,
    merge: units.merge,
    restInSheet: units.restInSheet,
    setUpAgain: file.setUpAgain,
    recordTraining: answers.recordTraining,
  },
  {
    resume: dispatches.resume,
    suspend: units.suspend,
    end: units.end,
    moveLinks: letters.moveLinks,
    openEverything: file.openEverything,
    recordReceipt: answers.recordReceipt,
    tellDelay: answers.tellDelay,
  },
  {
    cancelLatest: dispatches.cancelLatest,
    closePeriod: file.closePeriod,
    readReports: file.readReports,
    lookUnitUp: units.lookUnitUp,
  },
];
