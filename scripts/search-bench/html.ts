/** Pages as plain HTML, with what readers see and nothing else: what a stock engine reads of a site. */
import type {SearchRecord} from '../../src/knowledge/types';

const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

export function toHtml({title, medicalName, description, codes, sections}: SearchRecord, shownNames: readonly string[]): string {
  const names = [...(medicalName === undefined ? [] : [medicalName]), ...shownNames];
  const paragraph = (text: string) => (text === '' ? '' : `<p>${escape(text)}</p>`);
  const section = ({heading, anchor, text}: SearchRecord['sections'][number]) =>
    heading === ''
      ? paragraph(text)
      : `<h2 id="${escape(anchor)}">${escape(heading)}<a class="hash-link" href="#${escape(anchor)}"></a></h2>${paragraph(text)}`;
  return [
    `<!doctype html><html lang="en"><head><title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}"></head><body><main><article>`,
    `<h1>${escape(title)}</h1>${paragraph(names.join(', '))}${paragraph(description)}${paragraph(codes.join(', '))}`,
    ...sections.map(section),
    '</article></main></body></html>',
  ].join('\n');
}
