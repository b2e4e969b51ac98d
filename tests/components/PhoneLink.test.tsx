import {toTelUrl} from '@site/src/components/PhoneLink/toTelUrl';

test.each([
  ['+1 555 010 0000', 'tel:+15550100000'],
  ['(555) 010-0000', 'tel:5550100000'],
  ['555.010.0000 ext. 12', 'tel:5550100000;ext=12'],
  ['+1 555 010 0000 x7', 'tel:+15550100000;ext=7'],
  ['+1 555 010 0000 Extension 7', 'tel:+15550100000;ext=7'],
])('%s dials %s', (phone, url) => {
  expect(toTelUrl(phone)).toBe(url);
});
