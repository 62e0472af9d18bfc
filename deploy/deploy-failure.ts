/**
 * Error whose message tells the person who deploys what failed, where, and what to do. The command
 * ends with status 1.
 */
export class DeployFailure extends Error {}
