import { expect, test, type Browser, type Page } from '@playwright/test';
import { TENANT, walkInAs } from '../support/people';

const EMAIL = 'nadia.petrova@example.org';

/** Link and code of the newest mail to an address. */
async function mailTo(page: Page, address: string): Promise<{ link: string; code: string }> {
  const row = page.getByRole('row', { name: address }).first();
  await expect(async () => {
    await page.goto('/dev/mail');
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass();
  await row.getByRole('link').click();
  const link = await page.getByRole('link', { name: /seat-offers/ }).getAttribute('href');
  const code = /Code: (\d{6})/.exec(await page.locator('main').innerText())?.[1];
  return { link: link!, code: code! };
}

/** Presses a button by script, so that those inside closed menus are pressed, too, and waits for the page that comes. */
async function press(page: Page, link: string, number: number): Promise<void> {
  await page.goto(link);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  const shown = page.waitForEvent('load');
  await page.locator('button').nth(number).evaluate((button: HTMLButtonElement) => button.click());
  expect((await answered).status()).toBeLessThan(500);
  await shown;
}

/** What the scanners of mail servers do: ask for the head, open the page with its scripts, press every button that there is. */
async function scan(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (let time = 0; time < 2; time += 1) expect((await context.request.head(link)).status()).toBe(200);
  for (let time = 0; time < 3; time += 1) expect((await page.goto(link))?.status()).toBe(200);
  const buttons = await page.locator('button').count();
  expect(buttons, 'six languages and the button of the offer').toBe(7);
  for (let number = 0; number < buttons; number += 1) await press(page, link, number);
  // More often than a code may be mistyped.
  for (let time = 0; time < 10; time += 1) await press(page, link, buttons - 1);
  await page.goto(`${TENANT}/consultations`);
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
}

test('a seat offered by mail outlasts the scanners that press everything, and is taken by its reader', async ({ browser }) => {
  const secretary = await walkInAs(browser, 'secretary');
  await secretary.goto(`${TENANT}/people`);
  await secretary.locator('main').getByLabel(/^Name/).fill('Nadia Petrova');
  await secretary.getByLabel(/^Mail address/).fill(EMAIL);
  await secretary.getByRole('radio', { name: /^Member/ }).check();
  await secretary.getByRole('button', { name: 'Offer the seat' }).click();
  await expect(secretary.getByText(`A seat was offered to ${EMAIL}.`)).toBeVisible();
  const { link, code } = await mailTo(secretary, EMAIL);

  await scan(browser, link);

  const context = await browser.newContext();
  const nadia = await context.newPage();
  await nadia.goto(link);
  await nadia.getByLabel('Code from the mail').fill(code);
  await nadia.getByLabel('New password').fill('a calm and long sentence');
  await nadia.getByRole('button', { name: 'Take the seat' }).click();
  await expect(nadia.getByText('You have taken your seat.')).toBeVisible();
  await nadia.goto(link);
  await expect(nadia.getByRole('heading', { level: 1 })).toHaveText('There is no offer here');
  await context.close();
  await secretary.context().close();
});
