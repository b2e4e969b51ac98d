import {readSite} from '../../src/content/read';
test('probe', async () => {
  const t = performance.now();
  const {problems, site} = await readSite('.', '2026-11-22');
  console.log(performance.now() - t, problems.length, site.pages.length);
});
