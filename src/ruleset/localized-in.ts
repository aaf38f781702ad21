import type { Localized } from './localized.js';

/** Every text for people inside an item of a ruleset, with the path to it. */
export function localizedIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly text: Localized }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => localizedIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, item]) => localizedIn(item, [...path, key]));
}

const isLocalized = (value: object): value is Localized =>
  'en' in value && typeof value.en === 'string' && 'ru' in value && typeof value.ru === 'string';
