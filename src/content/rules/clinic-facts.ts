import {toClinic} from '../../clinic';
import type {Finding, Rule} from './rule';

export const clinicFacts: Rule = {
  name: 'clinic-facts',
  asks: 'Pages name the clinic and its city by token only, so that another clinic can use them.',
  checkBody(body) {
    const {name, city} = toClinic({});
    const findings: Finding[] = [];
    body.text.split('\n').forEach((content, i) => {
      for (const [fact, token] of [
        [name, '{{clinic.name}}'],
        [city, '{{clinic.city}}'],
      ] as const) {
        if (content.toLowerCase().includes(fact.toLowerCase())) {
          findings.push({line: i + 1, message: `"${fact}" is typed here.\nWrite ${token} instead.`});
        }
      }
    });
    return findings;
  },
};
