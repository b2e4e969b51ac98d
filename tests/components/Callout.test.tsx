import {screen} from '@testing-library/react';
import {Callout} from '@site/src/components/Callout';
import {renderInSite} from './renderInSite';

test.each([
  ['emergency', 'Emergency: call 911 now'],
  ['call', 'Call today'],
  ['tip', 'Good to know'],
  ['unknown', 'Not known yet'],
] as const)('%s has words of its own where the author gave none', (type, title) => {
  renderInSite(<Callout type={type}>Mind the hat.</Callout>);
  expect(screen.getByRole('note', {name: title}).textContent).toContain('Mind the hat.');
});

test("the author's title comes first", () => {
  renderInSite(
    <Callout type="tip" title="Hats are light">
      Most are.
    </Callout>,
  );
  expect(screen.getByRole('note', {name: 'Hats are light'})).toBeTruthy();
});
