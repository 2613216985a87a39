import type { ArrangementFeiten, BesluitFeiten } from './casus/arrangementfeiten.ts'
import type {
  CasusFeiten,
  DeelnameFeiten,
  DelingFeiten,
  MeldcodeFeiten,
  PersoonsnummerFeiten,
  RegieFeiten,
  SchoolopenstellingFeiten,
  ToestemmingFeiten,
  VerstrekkingFeiten,
  VertrekFeiten,
} from './casus/feiten.ts'
import type { OverlegFeiten, OverlegstukFeiten } from './casus/overlegfeiten.ts'
import type { PrivacyverzoekFeiten } from './casus/privacyfeiten.ts'
import type { OpschalingFeiten } from './casus/tafelfeiten.ts'
import type { EvaluatieFeiten, LeerlingFeiten } from './plannen/evaluatiefeiten.ts'
import type { GezinsplanFeiten, InzetFeiten, KoppelingFeiten, OppFeiten, SamenvattingFeiten } from './plannen/feiten.ts'

export type * from './casus/arrangementfeiten.ts'
export type * from './casus/feiten.ts'
export type * from './casus/overlegfeiten.ts'
export type * from './casus/privacyfeiten.ts'
export type * from './casus/regiefeiten.ts'
export type * from './casus/tafelfeiten.ts'
export type * from './plannen/evaluatiefeiten.ts'
export type * from './plannen/feiten.ts'

/*
 * What the rules are told. Plain data, as seen by the one who acts: what is hidden is absent, and every list holds what is visible and
 * nothing else. Vervallen rows are absent. Timestamps come in as days (Europe/Amsterdam). Where two ids are one identity for the caller,
 * the facts carry one of them throughout.
 */

/** What rules are about. `koppeling`, `samenvatting`, `inzet`, `deling` and `regie` bring other facts along, which are judged with them. */
export type FeitenPer = {
  opp: OppFeiten
  gezinsplan: GezinsplanFeiten
  koppeling: KoppelingFeiten
  samenvatting: SamenvattingFeiten
  toestemming: ToestemmingFeiten
  deling: DelingFeiten
  verstrekking: VerstrekkingFeiten
  schoolopenstelling: SchoolopenstellingFeiten
  meldcode: MeldcodeFeiten
  overleg: OverlegFeiten
  overlegstuk: OverlegstukFeiten
  casus: CasusFeiten
  deelname: DeelnameFeiten
  regie: RegieFeiten
  vertrek: VertrekFeiten
  inzet: InzetFeiten
  leerling: LeerlingFeiten
  evaluatie: EvaluatieFeiten
  opschaling: OpschalingFeiten
  arrangement: ArrangementFeiten
  arrangementbesluit: BesluitFeiten
  persoonsnummer: PersoonsnummerFeiten
  privacyverzoek: PrivacyverzoekFeiten
}
export type Onderwerp = keyof FeitenPer
