/** The bullet points inside `element` as plain text, a line each, without citation marks. */
export function toPlainText(element: Element): string {
  return [...element.querySelectorAll('li')]
    .map((item) => {
      const copy = item.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('[data-cite], ul, ol').forEach((part) => part.remove());
      return `- ${(copy.textContent ?? '').replace(/\s+/g, ' ').trim()}`;
    })
    .join('\n');
}
