import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, readIn, walkInAs } from '../support/people';

test('a visitor walks in as the secretary and out again', async ({ browser }) => {
  const page = await walkInAs(browser, 'secretary');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Consultations');
  await expectAccessible(page);
  await page.getByText('Amina Diallo').first().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goto('/t/advisory-committee/consultations');
  await expect(page).toHaveURL(/\/sign-in\?back=/);
});

test('the front page, the sign-in page and the check of receipts hold in six languages and on a phone', async ({ page }) => {
  for (const path of ['/', '/sign-in', '/verify', '/accessibility']) {
    await page.goto(path);
    for (const language of ['en', 'ar', 'fr', 'zh', 'ru', 'es'] as const) {
      await readIn(page, language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

test('everything at the front door can be reached by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
