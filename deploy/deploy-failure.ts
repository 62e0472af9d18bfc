/**
 * Error with a message for the person who deploys: what failed, where, and what to do. The command
 * then ends with status 1.
 */
export class DeployFailure extends Error {}
