import type { CampaignOptions } from './course';
import { playCampaign } from './play-campaign';

/** Plays the campaigns that the main process requests, one after the other, and sends back their reports. */
process.on('message', (options: CampaignOptions) => {
  process.send?.(playCampaign(options));
});
