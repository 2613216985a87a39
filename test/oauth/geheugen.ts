import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Where the provider keeps its sessions, codes and grants: one table per provider, gone with it. */
export function maakGeheugen(): new (naam: string) => Adapter {
  const alles = new Map<string, AdapterPayload>()
  return class {
    readonly #naam: string
    constructor(naam: string) {
      this.#naam = naam
    }
    #sleutel(id: string): string {
      return `${this.#naam} ${id}`
    }
    async upsert(id: string, inhoud: AdapterPayload): Promise<void> {
      alles.set(this.#sleutel(id), inhoud)
    }
    async find(id: string): Promise<AdapterPayload | undefined> {
      return alles.get(this.#sleutel(id))
    }
    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return [...alles].find(([sleutel, inhoud]) => sleutel.startsWith(`${this.#naam} `) && inhoud.uid === uid)?.[1]
    }
    async findByUserCode(): Promise<undefined> {}
    async consume(id: string): Promise<void> {
      const inhoud = alles.get(this.#sleutel(id))
      if (inhoud) inhoud.consumed = Math.floor(Date.now() / 1000)
    }
    async destroy(id: string): Promise<void> {
      alles.delete(this.#sleutel(id))
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [sleutel, inhoud] of alles) if (inhoud.grantId === grantId) alles.delete(sleutel)
    }
  }
}
