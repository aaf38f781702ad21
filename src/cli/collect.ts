/** Gathers the values of an option that may be repeated, as commander hands them over. */
export const collect = (value: string, values: string[] = []): string[] => [...values, value];
