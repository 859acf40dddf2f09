/** The entries of all sessions, as the site prints them beside the page of one's own programme. */

const id = "my-entries";

const ask = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  const markup: unknown = answer.ok ? await answer.json() : undefined;
  if (typeof markup !== "string") throw new TypeError(address);
  return markup;
};

/** Reads them into a template of the document, where what follows the hours of a page finds them; once. */
export const readEntries = async (address: string): Promise<DocumentFragment> => {
  const known = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  if (known) return known.content;
  const template = document.createElement("template");
  template.id = id;
  template.innerHTML = await ask(address);
  document.body.append(template);
  return template.content;
};
