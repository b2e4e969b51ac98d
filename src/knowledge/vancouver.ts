/** References in Vancouver style (ICMJE; National Library of Medicine, Citing Medicine), by citation-js. */
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-csl';
import type {Reference} from '../content/page';

/** Where the reader finds a source: its DOI, else PubMed, else its own address. */
export function toHref({DOI, PMID, URL}: Reference): string | undefined {
  if (DOI) {
    return `https://doi.org/${DOI}`;
  }
  return PMID ? `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` : URL;
}

/** Formatting takes some milliseconds, and most sources stand on several pages. */
const formatted = new WeakMap<Reference, string>();

function format(reference: Reference): string {
  const {DOI: _doi, PMID: _pmid, PMCID: _pmcid, URL: _url, custom: _custom, ...record} = reference;
  const text = new Cite([record]).format('bibliography', {format: 'text', template: 'vancouver', lang: 'en-US'}) as string;
  return text
    .replace(/^\s*1\.\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One reference as plain text, without number and address: the page shows those itself. */
export function toVancouver(reference: Reference): string {
  const text = formatted.get(reference) ?? format(reference);
  formatted.set(reference, text);
  return text;
}
