/** The day on which the business clock of the large governments stands: the year is over, the book still open. */
export const lastDay = "2023-12-31";

export const dayIn2023 = (month: number, date: number) =>
  `2023-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

export const periodOf = (month: number) => `2023-${String(month).padStart(2, "0")}`;

/** The last day of a month of 2023. */
export const monthEnd = (month: number) => new Date(Date.UTC(2023, month, 0)).toISOString().slice(0, 10);

/** An instant of a day in China, `minute` minutes after nine in the morning. */
export const instantAt = (day: string, minute: number) =>
  new Date(Date.parse(`${day}T09:00:00+08:00`) + minute * 60_000);

/** The calendar day of such an instant; China has one zone and no summer time. */
export const dayOfInstant = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
