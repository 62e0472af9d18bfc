interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

export declare function isInstalled(
  wanted: LockedPackages,
  installed: LockedPackages,
  options?: { readonly withoutDev?: boolean },
): boolean;
