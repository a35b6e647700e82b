import { defineKind, route } from '@/domain/kinds/kind';

/** A kind as somebody would add one: this file would be `src/domain/kinds/toy.ts`, and its line stand in `list.ts`. */
export const toy = defineKind({
  key: 'toy',
  one: { es: 'Juguete', en: 'Toy' },
  many: { es: 'Juguetes', en: 'Toys' },
  list: route('/toys', '/juguetes'),
  page: route('/toys/[slug]', '/juguetes/[slug]'),
  facets: ['dimension'],
});
