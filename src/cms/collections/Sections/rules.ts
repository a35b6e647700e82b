import { MOST_SECTION_LEVELS } from '@/domain/guide';
import { idOf } from '@/domain/relations';
import { OBJECTIONS, tooDeep } from '../../validation/messages';
import { at, isEmpty, type Rule } from '../../validation/rule';

type Parents = ReadonlyMap<string, string | null>;

/** The sections around one, nearest first; it ends where one would be met again. */
function around(id: string, parents: Parents): string[] {
  const chain: string[] = [];
  for (let parent = parents.get(id); parent && !chain.includes(parent); parent = parents.get(parent))
    chain.push(parent);
  return chain;
}

/** A section lies in one of the same guide, never in itself, and no deeper than a table of contents can show. */
export const withinTheGuide: Rule = async (value, { id, data, req, event }) => {
  if (isEmpty(value) || event === 'onChange') return null;
  const [parent, guide] = [idOf(value), idOf(at(data, 'guide'))];
  const own = String(id ?? at(data, 'id') ?? '');
  if (parent === null) return null;
  if (parent === own) return OBJECTIONS.withinItself;
  if (guide === null) return OBJECTIONS.otherGuide;
  const { docs } = await req.payload.db.find<{ id: string; parent?: unknown }>({
    collection: 'sections',
    limit: 0,
    pagination: false,
    req,
    where: { guide: { equals: guide } },
  });
  const parents = new Map<string, string | null>(docs.map((section) => [section.id, idOf(section.parent)]));
  if (!parents.has(parent)) return OBJECTIONS.otherGuide;
  parents.set(own, parent);
  if (around(parent, parents).includes(own)) return OBJECTIONS.withinItself;
  const deepest = Math.max(...[...parents.keys()].map((each) => around(each, parents).length + 1));
  return deepest > MOST_SECTION_LEVELS ? tooDeep(MOST_SECTION_LEVELS) : null;
};
