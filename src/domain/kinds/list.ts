import { guide } from './guide';
import { municipality } from './municipality';
import { page } from './page';
import { practice } from './practice';
import { resource } from './resource';
import { section } from './section';
import { template } from './template';
import { term } from './term';

/**
 * Every kind of record that visitors find and read, in the order in which kinds are listed. A new one is a line here;
 * the compiler then asks for how it is stored (`cms/mapping/stored-kinds`) and what a hit shows of it
 * (`ui/search/hit-views`).
 */
export const KIND_LIST = [practice, guide, section, template, municipality, resource, term, page] as const;
