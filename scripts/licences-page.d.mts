interface LockedPackage {
  readonly version?: string;
  readonly license?: string | undefined;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly name: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Manifest {
  readonly version: string;
  readonly license?: string | undefined;
}

export function licencesPage(lock: LockFile, readManifest: (place: string) => Manifest | null): string;
