/** Called with the exit code when a command is done. */
export type Finish = (exitCode: number) => void;
