/** How many rows a long list tells at once. A page that is full says that there may be more; what must not be overlooked is told whole. */
export const pageSize = {
  files: 50,
  openings: 50,
  settledReports: 100,
  notes: 100,
  talks: 24,
  circles: 240,
  voices: 300,
  services: 60,
  entries: 100
} as const
