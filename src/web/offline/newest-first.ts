/** A row of a day laid over those already known, newest first; one that came back from the server already is not laid twice. */
interface DatedRow {
  readonly id: string
  readonly onDay: string
}

export const newestFirst = <Row extends DatedRow>(rows: readonly Row[], row: Row): readonly Row[] =>
  rows.some(({ id }) => id === row.id) ? rows : [row, ...rows].toSorted((a, b) => b.onDay.localeCompare(a.onDay))
