import { setUp } from '../set-up/set-up';
import { userMessage } from '../texts/user-message';
import { offerUpgrade } from '../upgrade/offer-upgrade';
import type { Ports } from '../workbook/ports';
import { isHalfRestored } from '../workbook/reading/half-restored';

/** Shows the message of an error for users in an alert; rethrows any other error. */
export function reportErrors(ports: Ports, job: (ports: Ports) => void): void {
  try {
    job(ports);
  } catch (error) {
    ports.people.alert(ports.words().says.cannot, userMessage(error));
  }
}

/**
 * Runs a job. If the script properties say that the file has an older schema, opens the upgrade dialog instead.
 * If the job fails, reads the schema from the file: opens the dialog if the schema is older, otherwise
 * rethrows.
 */
function runOrOfferUpgrade(ports: Ports, job: (ports: Ports) => void): void {
  if (offerUpgrade(ports)) return;
  try {
    job(ports);
  } catch (error) {
    if (!offerUpgrade(ports, true)) throw error;
  }
}

export function runWhenSetUp(ports: Ports, job: (ports: Ports) => void): void {
  reportErrors(ports, () => {
    if (ports.scriptProperties.get('owner') === null)
      throw new Error(ports.words().errors.notSetUp);
    if (isHalfRestored(ports)) throw new Error(ports.words().backup.halfway);
    runOrOfferUpgrade(ports, job);
  });
}

/**
 * Runs a job, also during an incomplete restore, which is finished in the backup dialog. A file of an older
 * schema is offered its upgrade, which begins with a backup.
 */
export function runEvenHalfRestored(ports: Ports, job: (ports: Ports) => void): void {
  reportErrors(ports, () => {
    if (ports.scriptProperties.get('owner') === null)
      throw new Error(ports.words().errors.notSetUp);
    if (!offerUpgrade(ports)) job(ports);
  });
}

/**
 * Opens set-up, or the upgrade dialog if the file is of an older schema. A copy of an older file that nobody
 * has set up yet is upgraded by set-up itself.
 */
export function openSetUp(ports: Ports): void {
  if (!offerUpgrade(ports, true)) setUp(ports);
}
