import { useTranslations } from 'next-intl';
import { KIND_TERMS } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchRequest } from '@/domain/search-request';
import type { KindGroup } from '@/domain/search-response';
import { Icon } from '../icon';
import { HitRows } from './hit-rows';
import { Hits } from './hits';
import { searchHref } from './links';

interface KindGroupsProps {
  groups: readonly KindGroup[];
  request: SearchRequest;
  path: string;
  locale: Locale;
}

/** What was found, by kind: the best of each, and the way to all of them. */
export function KindGroups({ groups, ...rest }: KindGroupsProps) {
  return groups.map((group, place) => <Group key={group.kind} group={group} isFirst={place === 0} {...rest} />);
}

interface GroupProps extends Omit<KindGroupsProps, 'groups'> {
  group: KindGroup;
  isFirst: boolean;
}

function Group({ group, isFirst, request, path, locale }: GroupProps) {
  const t = useTranslations('search');
  const { kind, total, hits } = group;
  const name = KIND_TERMS.label(kind, locale);
  const id = `of-${kind}`;
  return (
    <section className="kind-group" aria-labelledby={id}>
      <h3 id={id}>
        {name} <span className="kind-count">{t('kindCount', { count: total })}</span>
      </h3>
      <Hits
        response={group}
        draw={(some, list) => (
          <HitRows
            hits={some}
            view="list"
            scope="everything"
            heading="h4"
            labelledBy={list.labelledBy ?? id}
            from={isFirst ? list.from : list.from + hits.length}
          />
        )}
      />
      {total > hits.length && (
        <p className="kind-all">
          <a
            className="button button-plain"
            href={searchHref(path, { ...request, page: 1, facets: { ...request.facets, kind: [kind] } })}
            rel="nofollow"
            data-live=""
          >
            {t('kindAll', { kind: name, count: total })} <Icon name="arrow" />
          </a>
        </p>
      )}
    </section>
  );
}
