/**
 * Registers a tag unless the page already has it. A second copy of the package, or an older one,
 * then leaves the first at work and says so once in the console.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    console.info(
      `<${tag}> is already defined on this page; the first definition stays. Load @reform-kpi/elements once.`,
    );
}
