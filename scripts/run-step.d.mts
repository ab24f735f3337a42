/** The project's folder. */
export const root: string;

/** Runs a program of Node's in the project's folder and answers its exit status; 124 where it took too long. */
export function runNode(
  args: readonly string[],
  options?: { minutes?: number; env?: Record<string, string>; quiet?: boolean },
): Promise<number>;
