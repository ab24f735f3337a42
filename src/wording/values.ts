/**
 * Dates and durations in a reader's words. The core yields them as ISO 8601, since they are the same in every
 * language; whatever is not one of the two is left as it is.
 */
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const DURATION = /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;
const UNITS = ["year", "month", "week", "day", "hour", "minute"] as const;

/** "2026-03-14" or "2026-03" as the language writes a date, "P13M" as it writes a duration; else the value. */
export function valueInWords(value: string, language: string): string {
  return dateInWords(value, language) ?? durationInWords(value, language) ?? value;
}

function dateInWords(value: string, language: string): string | undefined {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (!year || !month) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1 || (day && date.getUTCDate() !== Number(day)))
    return undefined;
  const style = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(localeOf(language), day ? { ...style, day: "numeric" } : style).format(date);
}

/** English follows British usage: "14 March 2026", "see, correct and delete". */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}

function durationInWords(value: string, language: string): string | undefined {
  const match = DURATION.exec(value);
  if (!match) return undefined;
  const parts = UNITS.flatMap((unit, index) => {
    const count = match[index + 1];
    return count === undefined ? [] : [{ unit, count: Number(count) }];
  });
  const words = parts.map(({ unit, count }) =>
    new Intl.NumberFormat(localeOf(language), { style: "unit", unit, unitDisplay: "long" })
      .format(count)
      // A line that ends with the number is hard to read.
      .replace(" ", "\u00a0"),
  );
  return new Intl.ListFormat(localeOf(language), { type: "unit", style: "long" }).format(words);
}
