/**
 * `Intl` formatters kept between calls, by locale and use. They are slow to make: whoever formats
 * many values in a locale without a table of its own makes one map and passes it to every call.
 */
export type Formatters = Map<string, unknown>;

/** The formatter of that name, made on first use. A locale that is no language tag gives English. */
export function pooled<T>(
  formatters: Formatters | undefined,
  name: string,
  locale: string,
  make: (locale: string) => T,
): T {
  const key = `${name} ${locale}`;
  let formatter = formatters?.get(key) as T | undefined;
  if (formatter) return formatter;
  try {
    formatter = make(locale);
  } catch {
    formatter = make('en');
  }
  formatters?.set(key, formatter);
  return formatter;
}
