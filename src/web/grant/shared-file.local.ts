/** What GET /api/case-files/:id/shared answers: each part null when it is shut. */
export interface Shared {
  readonly open: readonly string[]
  readonly identity: {
    readonly name: string | null
    readonly called: string | null
    readonly nik: string | null
    readonly bornOn: string | null
  } | null
  readonly contact: {
    readonly channels: readonly string[]
    readonly windows: readonly string[]
    readonly codeWord: string | null
    readonly notToTell: string | null
  } | null
  readonly facts: {
    readonly reports: readonly {
      readonly id: string
      readonly receivedAt: string
      readonly source: string
      readonly dangerSigns: readonly string[]
      readonly region: string | null
    }[]
    readonly consents: readonly { readonly id: string; readonly purpose: string; readonly expiresOn: string }[]
  } | null
  readonly needs: {
    readonly assessedOn: string | null
    readonly list: readonly { readonly need: string; readonly severity: 0 | 1 | 2 | 3 }[]
    readonly childWords: string | null
  } | null
  readonly circle:
    | readonly {
        readonly id: string
        readonly role: string
        readonly label: string | null
        readonly needs: readonly string[]
        readonly strength: number | null
        readonly safety: string | null
      }[]
    | null
  readonly actions:
    | readonly {
        readonly id: string
        readonly service: string
        readonly what: string | null
        readonly dueOn: string
        readonly status: string
        readonly owner: string | null
      }[]
    | null
}
