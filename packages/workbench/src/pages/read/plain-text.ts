/** The words of a file: of a saved page without its markup, of any other as they stand. Nothing in it runs or is fetched. */
export function plainText(content: string, name: string): string {
  if (!/\.x?html?$/i.test(name) && !/^\s*<(!doctype|html)/i.test(content)) return content;
  const page = new DOMParser().parseFromString(content, 'text/html');
  for (const element of page.querySelectorAll('script, style, noscript, template, nav, footer, svg')) element.remove();
  for (const element of page.querySelectorAll('p, li, h1, h2, h3, h4, blockquote, div, br')) element.append('\n\n');
  const main = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  return (main.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim();
}
