/**
 * Numbers that every office has alike, because none has a reason to change them.
 */

/** “Sắp đến hạn” from three working days before a deadline: when the first reminder goes. */
export const DUE_SOON_DAYS = 3;

/**
 * Least number of working days between two letters that ask one mailbox about different dispatches: half a week, so
 * that what comes due meanwhile joins one letter.
 */
export const ASKING_PAUSE = 3;

/** Working days after its deadline that a unit may promise: two weeks, by when the last follow-up is due. */
export const PROMISE_DAYS = 10;

/** Recipients a day that stay free of the quota, for notices to the office itself and other mail of the account. */
export const QUOTA_RESERVE = 5;

/**
 * Working days that a follow-up gives for an answer. The next follow-up waits until they are over. They extend nothing:
 * the deadline and the days overdue stay as they are.
 */
export const ANSWER_DAYS = 3;

/** As `ANSWER_DAYS`, of a dispatch that is Hỏa tốc: three would be five days over a weekend. */
export const EXPRESS_ANSWER_DAYS = 1;
