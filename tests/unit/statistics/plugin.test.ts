import type { CollectionConfig, Config } from 'payload';
import { describe, expect, it } from 'vitest';
import { statistics } from '@/statistics/plugin';

const collection = (slug: string): CollectionConfig => ({
  slug,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'publishedAt', type: 'date' },
    { name: 'formerSlugs', type: 'array', fields: [] },
  ],
});

const namesOf = ({ fields }: CollectionConfig): string[] => fields.map((field) => ('name' in field ? field.name : ''));

describe('the plugin of statistics', () => {
  const given = { collections: ['templates', 'guides', 'practices'].map(collection) } as Config;

  it('shows beside what can be downloaded how often it was, under the date of its publication', async () => {
    const { collections = [] } = await statistics(given);
    const fields = new Map(collections.map((each) => [each.slug, namesOf(each)]));
    for (const slug of ['templates', 'guides'])
      expect(fields.get(slug)).toEqual(['title', 'publishedAt', 'downloads', 'formerSlugs']);
    expect(fields.get('practices')).not.toContain('downloads');
  });

  it('brings its collections and its pages, and leaves what others have brought', async () => {
    const links = { components: { afterNavLinks: ['/other#Link'], views: { other: { Component: '/other#View' } } } };
    const { collections = [], admin } = await statistics({ ...given, admin: links });
    expect(collections.map(({ slug }) => slug)).toEqual([
      'templates',
      'guides',
      'practices',
      'downloads',
      'reads',
      'searches',
      'waiting-words',
    ]);
    expect(Object.keys(admin?.components?.views ?? {})).toEqual(['other', 'statistics', 'teach']);
    expect(admin?.components?.afterNavLinks).toHaveLength(2);
  });
});
