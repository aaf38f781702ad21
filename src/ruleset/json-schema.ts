import * as z from 'zod';
import { rulesetFile } from './schema.js';

interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** JSON Schema (draft 2020-12) of a ruleset file, for editors. Made from the same source as the types. */
export function rulesetJsonSchema(): Record<string, unknown> {
  return {
    title: 'hypecheck ruleset',
    ...z.toJSONSchema(rulesetFile, { io: 'input', target: 'draft-2020-12' }),
  };
}

/** Keys that may stand in the mapping at `path` of a ruleset file, in the schema's order. */
export const allowedKeys = (path: readonly PropertyKey[]): readonly string[] => keysAt(rulesetFile, path);

/** Keys that a schema allows in the mapping at `path`, in its order. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const root = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) as SchemaNode;
  let nodes: SchemaNode[] = [root];
  for (const step of path) {
    nodes = nodes
      .flatMap((node) => alternatives(node, root))
      .flatMap((node) => {
        const next = typeof step === 'number' ? node.items : node.properties?.[String(step)];
        return next === undefined ? [] : [next];
      });
  }
  return [
    ...new Set(
      nodes
        .flatMap((node) => alternatives(node, root))
        .flatMap((node) => [...Object.keys(node.properties ?? {}), ...(node.propertyNames?.enum ?? [])]),
    ),
  ];
}

function alternatives(node: SchemaNode, root: SchemaNode): SchemaNode[] {
  if (node.$ref !== undefined) {
    const target = node.$ref === '#' ? root : root.$defs?.[node.$ref.replace('#/$defs/', '')];
    return target === undefined ? [] : alternatives(target, root);
  }
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap((option) => alternatives(option, root));
}
