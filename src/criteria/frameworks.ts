/** A framework that the ideas behind our controls are also found in. */
export interface Framework {
  readonly id: FrameworkId
  readonly title: string
  /**
   * Where the mapping comes from: `published`, read off a mapping or a benchmark that somebody published; `ours`, our own reading,
   * which an auditor should read as that.
   */
  readonly basis: 'published' | 'ours'
}

export type FrameworkId = 'iso-27001' | 'nist-800-53' | 'nist-800-218' | 'cis-github' | 'pci-dss' | 'slsa-source' | 'osps'

/** The frameworks, by id. */
export const frameworks: ReadonlyMap<FrameworkId, Framework> = new Map<FrameworkId, Framework>(
  (
    [
      { id: 'iso-27001', title: 'ISO/IEC 27001:2022, Annex A', basis: 'ours' },
      { id: 'nist-800-53', title: 'NIST SP 800-53 Rev. 5', basis: 'ours' },
      { id: 'nist-800-218', title: 'NIST SP 800-218 (SSDF)', basis: 'ours' },
      { id: 'cis-github', title: 'CIS GitHub Benchmark v1.2.0', basis: 'published' },
      { id: 'pci-dss', title: 'PCI DSS v4.0.1', basis: 'ours' },
      { id: 'slsa-source', title: 'SLSA v1.2, Source track', basis: 'published' },
      { id: 'osps', title: 'OSPS Baseline v2026.02.19', basis: 'published' },
    ] as const
  ).map((framework) => [framework.id, framework]),
)

/** An idea of a control, by the criteria it speaks to, and where other frameworks have it. What is not there has no counterpart. */
export interface CrossMap {
  readonly idea: string
  readonly criteria: readonly string[]
  readonly elsewhere: Readonly<Partial<Record<FrameworkId, readonly string[]>>>
}
