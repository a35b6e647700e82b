import { editor, expect, signIn, test } from './fixtures';
import { createPractice } from './records';

test('who edits a record keeps others from it, until one of them takes over', async ({ page, editorApi, browser }) => {
  test.setTimeout(120_000);
  const { id } = await createPractice(editorApi, 'Ludoteca de Ránquil');
  const address = `/admin/collections/practices/${id}?locale=es`;
  const holders = async (): Promise<string[]> => {
    const where = `where[document.value][equals]=${id}`;
    const answer = await editorApi.get(`/api/payload-locked-documents?depth=0&${where}`);
    const { docs } = (await answer.json()) as { docs: { user: { value: string } }[] };
    return docs.map(({ user }) => user.value);
  };
  await signIn(page);
  await page.goto(address);
  await page.locator('#field-summary').fill('Un lugar para jugar.');
  await expect.poll(async () => (await holders()).length).toBe(1);
  const [first] = await holders();

  const other = await browser.newContext();
  const second = await other.newPage();
  await second.request.post('/api/users/login', {
    data: { email: 'admin@portal.invalid', password: editor().password },
  });
  await second.goto(address);
  await second.locator('#document-locked-take-over').click();
  await expect.poll(async () => (await holders()).filter((holder) => holder !== first).length).toBe(1);
  await second.locator('#field-summary').fill('Un lugar para jugar y leer.');
  await second.locator('#action-save-draft').click();
  await expect(
    second
      .locator('.payload-toast-container')
      .getByText(/guardad|éxito|correctamente/i)
      .first(),
  ).toBeVisible();
  await other.close();
});
