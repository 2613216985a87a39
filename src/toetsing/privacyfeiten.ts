import type { PrivacyverzoekFeiten } from '../regels/feiten.ts'
import type { Moment } from '../regels/regel.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { gezagOver, jeugdigeVan } from './gezagfeiten.ts'

const stappen: Partial<Record<Moment, PrivacyverzoekFeiten['stap']>> = {
  'privacyverzoek-ontvangen': 'ontvangen',
  'privacyverzoek-verlengen': 'verlengen',
  'privacyverzoek-afhandelen': 'afhandelen',
}

/** A privacyverzoek with what was decided, and who may ask it by the record of the organisatie that is asked; as far as visible. */
export function privacyverzoekFeiten(beeld: Beeld, { id, json, betreft }: Beeldrij, moment: Moment): PrivacyverzoekFeiten {
  const over = betreft as string
  const [verlenging] = beeld.delen('privacyverlenging', id)
  const [afhandeling] = beeld.delen('privacyafhandeling', id)
  return {
    verzoekId: id,
    organisatieId: json.organisatieId,
    stap: stappen[moment] ?? 'terugblik',
    soort: json.soort,
    compartimenten: json.compartimenten,
    hoedanigheid: json.hoedanigheid,
    doorId: json.doorId && beeld.een(json.doorId),
    ontvangenOp: json.ontvangenOp,
    identiteitVastgesteldOp: json.identiteitVastgesteldOp,
    gezagGecontroleerdOp: json.gezagGecontroleerdOp,
    verlenging: verlenging && { berichtOp: verlenging.json.berichtOp, reden: verlenging.json.reden },
    over: jeugdigeVan(beeld, over),
    gezag: gezagOver(beeld, over, [over]),
    isOuder: beeld.van('gezinslid').some((lid) => lid.json.rol === 'ouder' && beeld.zelfde(lid.betreft, over)),
    besluiten: beeld.delen('privacybesluit', id).map(({ json: besluit }) => ({
      id: besluit.id,
      compartiment: besluit.compartiment,
      uitkomst: besluit.uitkomst,
      grond: besluit.grond,
      toelichting: besluit.toelichting,
    })),
    afhandeling: afhandeling && {
      uitkomst: afhandeling.json.uitkomst,
      verstuurdOp: afhandeling.json.verstuurdOp,
      ontvangers: afhandeling.json.ontvangers,
      toelichting: afhandeling.json.toelichting,
    },
  }
}
