import AxeBuilder from '@axe-core/playwright';
import { practiceData } from '../factories/content';
import { expect, test } from './fixtures';

const TITLE = 'Escuela de fútbol callejero de prueba';
const WAIT = { timeout: 20_000, intervals: [200] };

/** How many are found; how many there are changes while other journeys publish. */
const found = (heading: string | null): string => heading?.split(' of ')[0] ?? '';

test('a partner finds in English what only Spanish has, below the list and outside its totals', async ({
  page,
  editorApi,
}) => {
  const count = page.getByRole('heading', { level: 2, name: /of \d+ practices/ });
  const elsewhere = page.getByRole('region', { name: /^Also in Spanish/ });
  await page.goto('/en/practices?q=soccer');
  const before = found(await count.textContent());
  await expect(elsewhere).toHaveCount(0);

  const { docs } = (await (await editorApi.get('/api/sources?limit=1')).json()) as { docs: { id: string }[] };
  const data = { ...practiceData(docs[0]?.id ?? '', { title: TITLE }), _status: 'published' };
  const made = await editorApi.post('/api/practices?locale=es', { data });
  expect(made.status()).toBe(201);
  const { doc } = (await made.json()) as { doc: { id: string } };
  try {
    await expect.poll(async () => (await page.goto('/en/practices?q=soccer'), elsewhere.count()), WAIT).toBe(1);
    expect(found(await count.textContent())).toBe(before);
    const link = elsewhere.getByRole('link', { name: TITLE });
    await expect(link).toHaveAttribute('lang', 'es');
    await expect(link.locator('mark')).toHaveText('fútbol');
    const { violations } = await new AxeBuilder({ page }).include('.other-language').analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);

    await page.goto('/en/practices?q=soccer&concepts=off');
    await expect(elsewhere).toHaveCount(0);
    await page.goto('/en/practices?q=soccer');
    await elsewhere.getByRole('link', { name: TITLE }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  } finally {
    expect((await editorApi.delete(`/api/practices/${doc.id}`)).status()).toBe(200);
  }
});
