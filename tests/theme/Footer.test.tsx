import {screen} from '@testing-library/react';
import Footer from '@site/src/theme/Footer';
import {renderInSite} from '../components/renderInSite';

test('says 911 and 988, and that it replaces no clinician', () => {
  renderInSite(<Footer />);
  expect(screen.getByRole('heading', {name: 'In an emergency, call 911'})).toBeInTheDocument();
  expect(screen.getByText(/call or text 988/)).toBeInTheDocument();
  expect(screen.getByText(/does not replace your own clinician/)).toBeInTheDocument();
});

test('links to the four trees and to what readers may want to know of the site', () => {
  renderInSite(<Footer />);
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual([
    '/conditions',
    '/procedures',
    '/aftercare',
    '/guides',
    '/blog',
    '/guides/how-we-write',
    '/guides/report-an-error',
    '/guides/disclaimer',
    '/guides/accessibility',
    '/guides/privacy',
  ]);
});

test('a clinic that gave no facts shows its name and city, and nothing empty', () => {
  const {container} = renderInSite(<Footer />);
  const address = container.querySelector('address')!;
  expect([...address.children].map(({textContent}) => textContent)).toEqual(['Made-up Clinic', 'Nowhere']);
});

test('shows the facts that are set, and dials the number', () => {
  const {container} = renderInSite(<Footer />, {
    phone: '+1 (555) 010-0000',
    address: '1 Hat Street',
    hours: 'Mondays',
    email: 'a@example.org',
  });
  const address = container.querySelector('address')!;
  expect([...address.children].map(({textContent}) => textContent)).toEqual([
    'Made-up Clinic',
    'Nowhere',
    '1 Hat Street',
    'Mondays',
    '+1 (555) 010-0000',
    'a@example.org',
  ]);
  expect(screen.getByRole('link', {name: '+1 (555) 010-0000'})).toHaveAttribute('href', 'tel:+15550100000');
});
