import type { Box } from '../extract.js';
import { unite, verticalOverlap } from './box.js';
import type { Fragment } from './fragments.js';

/** Fragments that stand on one line, from left to right. */
export interface Row {
  readonly fragments: readonly Fragment[];
  readonly box: Box;
}

/** Gathers fragments into rows from the top down. */
export function toRows(fragments: readonly Fragment[]): readonly Row[] {
  const groups: { members: Fragment[]; anchor: Box }[] = [];
  const sorted = [...fragments].sort((one, other) => middle(one) - middle(other) || one.order - other.order);
  for (const fragment of sorted) {
    const group = groups.at(-1);
    // The tallest member decides, so that a small superscript doesn't tear a row apart.
    if (group !== undefined && verticalOverlap(group.anchor, fragment.box) >= 0.5) {
      group.members.push(fragment);
      if (height(fragment.box) > height(group.anchor)) group.anchor = fragment.box;
    } else {
      groups.push({ members: [fragment], anchor: fragment.box });
    }
  }
  return groups.map(({ members }) => ({
    fragments: members.sort((one, other) => one.box.left - other.box.left || one.order - other.order),
    box: unite(members.map((member) => member.box)),
  }));
}

function middle(fragment: Fragment): number {
  return (fragment.box.top + fragment.box.bottom) / 2;
}

function height(box: Box): number {
  return box.bottom - box.top;
}
