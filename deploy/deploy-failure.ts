/** A sentence for the person who deploys: what stopped, where, and what to do. It ends with status 1. */
export class DeployFailure extends Error {}
