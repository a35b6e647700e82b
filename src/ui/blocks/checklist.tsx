import { useTranslations } from 'next-intl';
import { CHECKLIST_LEVELS, type BlockContent } from '@/domain/blocks';
import { boxKey } from '@/domain/ticks';

interface ChecklistProps {
  content: BlockContent<'checklist'>;
  /** Id of the section under which a visitor's ticks are stored. */
  section: string;
}

type Item = BlockContent<'checklist'>['items'][number];

/** Items by level, in the order of the levels; those without one come first, separately. */
function groups(items: readonly Item[]): { level: (typeof CHECKLIST_LEVELS)[number] | null; items: Item[] }[] {
  return [null, ...CHECKLIST_LEVELS]
    .map((level) => ({ level, items: items.filter((item) => (item.level ?? null) === level) }))
    .filter((group) => group.items.length > 0);
}

/**
 * What is needed to move on. The boxes are native: they can be ticked and printed without scripts; `StoredTicks` stores
 * the ticks on the visitor's device and shows how far they have come.
 */
export function Checklist({ content, section }: ChecklistProps) {
  const t = useTranslations('blocks');
  const { key, title, items } = content;
  return (
    <fieldset className="block checklist">
      <legend>
        <span className="block-title">{title ?? t('checklist')}</span>{' '}
        <span className="checklist-progress needs-script no-print" data-progress={`${section} ${key}.`} />
      </legend>
      {groups(items).map((group) => (
        <div key={group.level ?? 'plain'} className="checklist-group" data-level={group.level ?? 'plain'}>
          {group.level && (
            <p className="checklist-level" id={`${section}-${key}-${group.level}`}>
              {t(`levels.${group.level}`)}
            </p>
          )}
          <ul role="list" aria-labelledby={group.level ? `${section}-${key}-${group.level}` : undefined}>
            {group.items.map((item) => (
              <li key={item.key}>
                <label>
                  <input type="checkbox" autoComplete="off" data-box={`${section} ${boxKey(key, item.key)}`} />
                  <span>{item.text}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}
