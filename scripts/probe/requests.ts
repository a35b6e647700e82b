import type { ProbeRequest } from './ask';
import type { ApiPart } from './collections';
import { HOSTILE_BODIES, HOSTILE_HEADERS, HOSTILE_SEGMENTS, HOSTILE_TEXTS, HOSTILE_VALUES, METHODS } from './hostile';
import { addressFrom, type BuiltRoutes } from './routes';

/** Something that makes requests, one after the other, without end. */
type Maker = () => ProbeRequest;

const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'intersects',
  'nothing',
  '$where',
  '__proto__',
];
const PARAMETERS = [
  'where',
  'limit',
  'page',
  'depth',
  'sort',
  'select',
  'populate',
  'joins',
  'locale',
  'fallback-locale',
  'draft',
  'trash',
  'pagination',
  'autosave',
  'publishSpecificLocale',
  'data',
  'q',
  'token',
  'prefix',
  'id',
];
/** Parameters of the pages and data routes. */
const OF_PAGES = [
  'q',
  'page',
  'sort',
  'match',
  'view',
  'dimension',
  'country',
  'region',
  'year',
  'concepts',
  'd',
  'from',
  'partes',
  'path',
  '_rsc',
  'lang',
  'format',
];

export interface Known {
  parts: readonly ApiPart[];
  routes: BuiltRoutes;
  /** Addresses of pages and files that exist. */
  addresses: readonly string[];
  /** Ids of records by collection; empty where there is none. */
  ids: Readonly<Record<string, readonly string[]>>;
}

/** Makes requests by chance, of everything that the portal answers. @param random numbers in [0, 1). */
export class RequestMaker {
  private readonly makers: readonly Maker[];

  constructor(
    private readonly known: Known,
    private readonly random: () => number,
  ) {
    this.makers = [
      () => this.list(),
      () => this.list(),
      () => this.parameter(),
      () => this.record(),
      () => this.endpoint(),
      () => this.body(),
      () => this.write(),
      () => this.write(),
      () => this.route(),
      () => this.route(),
      () => this.page(),
      () => this.page(),
      () => this.action(),
      () => this.header(),
    ];
  }

  /** The `index`-th request: each kind in turn. */
  make(index: number): ProbeRequest {
    return (this.makers[index % this.makers.length] ?? this.makers[0])?.() ?? { method: 'GET', path: '/' };
  }

  private one<T>(of: readonly T[], other: T): T {
    return of[Math.floor(this.random() * of.length)] ?? other;
  }

  private often(share: number): boolean {
    return this.random() < share;
  }

  private part(): ApiPart {
    return this.one(this.known.parts, this.known.parts[0] as ApiPart);
  }

  private text(): string {
    // As UTF-8 has it: half a character becomes another one. What is already encoded goes out as it is.
    return encodeURIComponent(Buffer.from(this.one(HOSTILE_TEXTS, '')).toString()).replaceAll('%25', '%');
  }

  private id({ path }: ApiPart): string {
    const ids = this.known.ids[path] ?? [];
    return this.often(0.6) && ids.length > 0 ? this.one(ids, '1') : this.one(HOSTILE_SEGMENTS, 'x');
  }

  /**
   * What is written to. Who asks must be able to go on asking, and what is asked for must stay: accounts that exist are
   * left alone, and nothing that exists is deleted.
   */
  private target(part: ApiPart, method = 'PATCH'): string {
    return part.isAuth || method === 'DELETE' ? this.one(HOSTILE_SEGMENTS, 'x') : this.id(part);
  }

  private field({ fields }: ApiPart): string {
    return this.often(0.8)
      ? this.one(fields, 'id')
      : this.one(['__proto__', 'nothing', 'id.id.id', '', 'a.b.c.d.e.f', 'createdBy.hash'], 'id');
  }

  /** A condition on a field, sometimes deep in others. */
  private condition(part: ApiPart): string {
    const joints = Array.from({ length: this.often(0.2) ? 12 : this.often(0.2) ? 2 : 0 }, () =>
      this.one(['or', 'and', 'OR', 'nor'], 'or'),
    );
    const nest = joints.map((joint) => `[${joint}][0]`).join('');
    return `where${nest}[${this.field(part)}][${this.one(OPERATORS, 'equals')}]=${this.text()}`;
  }

  private list(): ProbeRequest {
    const part = this.part();
    const conditions = Array.from({ length: this.often(0.1) ? 60 : 1 }, () => this.condition(part));
    const more = this.often(0.5)
      ? [`${this.one(PARAMETERS, 'sort')}=${this.often(0.5) ? this.field(part) : this.text()}`]
      : [];
    return { method: 'GET', path: `/api/${part.path}?${[...conditions, ...more].join('&')}` };
  }

  private parameter(): ProbeRequest {
    const part = this.part();
    const name = this.one(PARAMETERS, 'where');
    const inner = this.one(
      [
        '',
        `[${this.field(part)}]`,
        `[${this.field(part)}][${this.one(PARAMETERS, 'sort')}]`,
        '[]',
        '[0]',
        '[__proto__][x]',
      ],
      '',
    );
    const value = this.often(0.4) ? encodeURIComponent(this.field(part)) : this.text();
    const ending =
      part.isGlobal || part.path === '' ? '' : this.one(['', '/count', '/versions', `/${this.id(part)}`], '');
    return {
      method: 'GET',
      path: `/api/${part.path}${ending}?${name}${inner}=${value}&depth=${this.one(['0', '1', '10', '1e9', 'x'], '0')}`,
    };
  }

  private record(): ProbeRequest {
    const part = this.part();
    const ending = this.one(['', '/duplicate', '/versions', '/access', '/file', '/unlock', '/labels', '/%2e%2e'], '');
    const method = this.one(METHODS, 'GET');
    const of = this.often(0.15) ? 'versions/' : '';
    return { method, path: `/api/${part.path}/${of}${this.target(part, method)}${ending}` };
  }

  private endpoint(): ProbeRequest {
    const part = this.part();
    const { method, path } = this.one(part.endpoints, { method: 'GET', path: '/access' });
    const { type, body } = this.one(HOSTILE_BODIES, { type: '', body: '' });
    const sent = this.often(0.7) ? method : this.one(METHODS, method);
    const asked = `/api/${part.path}${path.replace(/:\w+\??/g, () => this.target(part, sent))}`.replace('//', '/');
    // Signing out would make strangers of those who ask.
    if (/logout|sessions/.test(asked)) return { method: 'GET', path: asked };
    const hasBody = sent !== 'GET' && sent !== 'HEAD';
    return {
      method: sent,
      path: `${asked}?${this.one(OF_PAGES, 'q')}=${this.text()}`,
      ...(hasBody && { headers: { 'content-type': type }, body }),
    };
  }

  private body(): ProbeRequest {
    const part = this.part();
    const { type, body } = this.one(HOSTILE_BODIES, { type: '', body: '' });
    const path = part.isGlobal || this.often(0.5) ? `/api/${part.path}` : `/api/${part.path}/${this.target(part)}`;
    return { method: this.one(['POST', 'PATCH', 'PUT'], 'POST'), path, headers: { 'content-type': type }, body };
  }

  private write(): ProbeRequest {
    const part = this.part();
    const names = Array.from({ length: 1 + Math.floor(this.random() * 3) }, () => this.field(part));
    const data: Record<string, unknown> = {};
    for (const name of names) data[name.split('.')[0] ?? name] = this.one<unknown>(HOSTILE_VALUES, null);
    if (this.often(0.3)) data._status = this.one<unknown>(['draft', 'published', ['published'], 'x', {}], 'draft');
    const isNew = part.isGlobal || this.often(0.5);
    const query = this.often(0.3)
      ? `?draft=${this.text()}&locale=${this.one(['es', 'en', 'xx', 'all', '*'], 'es')}`
      : '';
    return {
      method: isNew ? 'POST' : 'PATCH',
      path: `/api/${part.path}${isNew ? '' : `/${this.target(part)}`}${query}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    };
  }

  /** An address of the route table, wrong in the places that change. */
  private route(): ProbeRequest {
    const path = addressFrom(this.one(this.known.routes.patterns, '/'), () => this.one(HOSTILE_SEGMENTS, 'x'));
    const query = this.often(0.5) ? `?${this.one(OF_PAGES, 'q')}=${this.text()}` : '';
    return { method: this.often(0.7) ? 'GET' : this.one(METHODS, 'GET'), path: path + query };
  }

  /** An address that exists, asked for with what no page sends. */
  private page(): ProbeRequest {
    const names = Array.from({ length: this.often(0.1) ? 200 : 1 + Math.floor(this.random() * 3) }, () =>
      this.one(OF_PAGES, 'q'),
    );
    const query = names
      .map((name) => `${name}${this.one(['', '[]', '[a]', '[__proto__]'], '')}=${this.text()}`)
      .join('&');
    return { method: 'GET', path: `${this.one(this.known.addresses, '/es')}?${query}` };
  }

  private action(): ProbeRequest {
    const id = this.one(this.known.routes.actions, 'x');
    const names = [
      'form-state',
      'render-document',
      'render-list',
      'table-state',
      'schedule-publish',
      'copy-data-from-locale',
      'slugify',
      'get-folder-results-component-and-data',
      'render-field',
      'constructor',
      '__proto__',
    ];
    const part = this.part();
    const args = {
      collectionSlug: part.path,
      id: this.one(this.known.ids[part.path] ?? [], 'x'),
      [this.field(part)]: this.one(HOSTILE_VALUES, null),
      locale: this.one(['es', 'en', 'xx'], 'es'),
    };
    const body = this.often(0.6)
      ? JSON.stringify([{ name: this.one(names, 'x'), args }])
      : this.one(HOSTILE_BODIES, { type: '', body: '' }).body;
    return {
      method: 'POST',
      path: this.one(['/admin', '/admin/login', '/es', '/admin/collections/practices'], '/admin'),
      headers: {
        'next-action': this.often(0.8) ? id : 'f'.repeat(42),
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
      },
      body,
    };
  }

  private header(): ProbeRequest {
    const path = this.one(
      [...this.known.addresses, '/admin', '/api/practices', '/api/users/me', '/api/health/ready'],
      '/es',
    );
    return { method: this.often(0.7) ? 'GET' : this.one(METHODS, 'GET'), path, headers: this.one(HOSTILE_HEADERS, {}) };
  }
}
