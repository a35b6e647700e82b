import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completePractice, openCms, type Asker, type Cms } from './portal';

let cms: Cms;
let draft: string;

beforeAll(async () => {
  cms = await openCms();
  const create = async (title: string, data: object, isDraft = false) =>
    (
      await cms.payload.create({
        collection: 'practices',
        draft: isDraft,
        data: { ...completePractice(cms, title), ...data } as never,
      })
    ).id;
  await create('Publicada', { _status: 'published', internalNotes: 'secreto', owner: cms.municipality.arica });
  draft = await create('Borrador', { owner: cms.municipality.arica }, true);
}, 120_000);

afterAll(() => cms.close());

interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

async function query(text: string, as: Asker = 'anonymous'): Promise<GraphqlAnswer> {
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes');
  const headers = new Headers({ 'content-type': 'application/json' });
  const token = cms.token(as);
  if (token) headers.set('authorization', `JWT ${token}`);
  const request = new Request('http://127.0.0.1:3000/api/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: text }),
  });
  const response = await GRAPHQL_POST(Promise.resolve(cms.config))(request);
  const answer = (await response.json()) as GraphqlAnswer | GraphqlAnswer['errors'];
  // What the rules refuse comes back as a bare list.
  return Array.isArray(answer) ? { errors: answer } : (answer ?? {});
}

const titles = ({ data }: GraphqlAnswer): unknown =>
  (data?.Practices as { docs: { title: string }[] } | undefined)?.docs.map(({ title }) => title);

describe('GraphQL', () => {
  it('gives the public what is published', async () => {
    expect(titles(await query('{ Practices(limit: 50) { docs { title } } }'))).toEqual(['Publicada']);
    expect(titles(await query('{ Practices(limit: 50, draft: true) { docs { title } } }'))).toEqual(['Publicada']);
    expect((await query(`{ Practice(id: "${draft}", draft: true) { title } }`)).data?.Practice ?? null).toBeNull();
  });

  it('keeps from the public what is for editors', async () => {
    const answer = await query(
      '{ Practices { docs { title internalNotes seedKey owner { name } createdBy { email } } } }',
    );
    expect(JSON.stringify(answer)).not.toMatch(/secreto|Arica|example/);
    expect(
      (await query('{ versionsPractices { docs { version { title } } } }')).data?.versionsPractices ?? null,
    ).toBeNull();
    expect((await query('{ Users { docs { email } } }')).data?.Users ?? null).toBeNull();
    const byNotes = await query('{ Practices(where: { internalNotes: { equals: "secreto" } }) { docs { title } } }');
    expect(byNotes.data?.Practices ?? null).toBeNull();
  });

  it('does not let a contributor publish', async () => {
    const answer = await query(
      `mutation { updatePractice(id: "${draft}", data: { _status: published }) { id } }`,
      'contributor',
    );
    expect(answer.errors).toBeDefined();
    const { _status } = await cms.payload.findByID({ collection: 'practices', id: draft });
    expect(_status).toBe('draft');
  });

  it('does not let anybody change without an account', async () => {
    const answer = await query(`mutation { updatePractice(id: "${draft}", data: { title: "x" }) { id } }`);
    expect(answer.errors).toBeDefined();
  });

  it('has no access to changes', async () => {
    expect((await query('{ Changes { docs { record } } }')).errors).toBeDefined();
  });

  it('answers a full practice with its sources', async () => {
    const answer = await query(
      '{ Practices { docs { title summary places { country } citations { section source { title citedBy { title } } } sections { context } } } }',
    );
    expect(answer.errors).toBeUndefined();
  });

  it('refuses a query that follows relations without end', async () => {
    const deep = `${'related { '.repeat(12)}title${' }'.repeat(12)}`;
    const answer = await query(`{ Practices { docs { ${deep} } } }`);
    expect(JSON.stringify(answer.errors)).toContain('levels deep');
    const hidden = `query { Practices { docs { ...a } } } fragment a on Practice { related { ...b } } fragment b on Practice { ${deep} }`;
    expect(JSON.stringify((await query(hidden)).errors)).toContain('levels deep');
  });

  it('refuses a query that asks for too much', async () => {
    const many = (count: number, what: string) =>
      Array.from({ length: count }, (_, index) => `a${index}: ${what}`).join(' ');
    const reads = await query(`{ ${many(200, 'Practices { docs { title } }')} }`);
    expect(JSON.stringify(reads.errors)).toContain('more than 10 reads');
    const fields = await query(`{ Practices { docs { ${many(600, 'title')} } } }`);
    expect(JSON.stringify(fields.errors)).toContain('complex');
  });
});
