import type { Wie } from '../hulp/huis.ts'
import { afsluiting, maakCollega, maakDoe } from '../hulp/wereld.ts'
import type { Aanroep, Zet } from './kies.ts'
import { kanten, type Tafel } from './tafel.ts'

const cellen = [
  ...['basis', 'onderwijs', 'thuissituatie', 'jeugdhulp'].flatMap((soort) => [`school/${soort}`, `jeugdhulp/${soort}`]),
  'casus/basis',
  'gezin/basis',
]

/** Both ways between all at the table, or from the wijkteam to the school alone. */
const vragen =
  (beide: number): Zet =>
  (tafel, { kans, tot }) => {
    const { school, wijk, elders, school2, aanbieder } = tafel
    if (tafel.toestemmingen.length > 2) return undefined
    const kring = [school.id, wijk.id, ...(elders.school2 ? [school2.id] : []), ...(elders.aanbieder ? [aanbieder.id] : [])]
    return {
      wie: school.baas,
      methode: 'POST',
      pad: `/casussen/${tafel.casus}/toestemmingen`,
      body: {
        betreftId: tafel.kind,
        doel: 'De steun op school en de hulp thuis op elkaar afstemmen.',
        ...(kans(beide) ? { bronIds: kring, ontvangerIds: kring } : { bronIds: [wijk.id], ontvangerIds: [school.id] }),
        cellen: kans(0.8) ? cellen : cellen.filter((cel) => !cel.endsWith('/jeugdhulp')),
        tot: tafel.dag(20 + tot(300)),
        informatieversie: '2026-1',
        avgGrondslag: 'toestemming',
        doorbrekingGeheimhouding: true,
        uitdrukkelijk: true,
      },
      na: ({ id }) => tafel.toestemmingen.push({ id, antwoorden: [] }),
    }
  }

const antwoorden =
  (ja: number): Zet =>
  (tafel, { een, kans }) => {
    const toestemming = tafel.toestemmingen.at(-1)
    const { jeugdige, kind } = tafel
    const gevers = [
      ...tafel.ouders.map((ouder) => ({ ...ouder, hoedanigheid: 'ouder-met-gezag' })),
      ...(jeugdige.bekend ? [{ wie: jeugdige.wie, persoon: kind, hoedanigheid: 'jeugdige' }] : []),
    ].filter(({ wie }) => !toestemming?.antwoorden.some((antwoord) => antwoord.wie === wie && !antwoord.weg))
    const gever = een(gevers)
    if (!toestemming || !gever) return undefined
    return {
      wie: gever.wie,
      methode: 'POST',
      pad: `/casussen/${tafel.casus}/toestemmingen/${toestemming.id}/antwoorden`,
      body: {
        geverId: gever.persoon,
        hoedanigheid: gever.hoedanigheid,
        wijze: 'digitaal',
        uitkomst: kans(ja) ? 'gegeven' : 'geweigerd',
        gegevenOp: tafel.dag(),
      },
      na: ({ id }) => toestemming.antwoorden.push({ id, wie: gever.wie, persoon: gever.persoon, weg: false }),
    }
  }

const intrekken: Zet = (tafel, { een }) => {
  const gegeven = een(
    tafel.toestemmingen
      .flatMap(({ id, antwoorden }) => antwoorden.map((antwoord) => ({ id, antwoord })))
      .filter(({ antwoord }) => !antwoord.weg),
  )
  if (!gegeven) return undefined
  return {
    wie: gegeven.antwoord.wie,
    methode: 'POST',
    pad: `/casussen/${tafel.casus}/toestemmingen/${gegeven.id}/intrekkingen`,
    body: { antwoordId: gegeven.antwoord.id },
    na: () => {
      gegeven.antwoord.weg = true
    },
  }
}

/** One of the two shares its own rows without toestemming; a colleague of theirs confirms it. */
const delen: Zet = (tafel, { tot, van: uit }) => {
  const van = uit(tafel.wijk, tafel.wijk, tafel.school)
  const pad = `/casussen/${tafel.casus}/delingen`
  return {
    wie: van.baas,
    methode: 'POST',
    pad,
    body: {
      betreftId: van === tafel.wijk ? tafel.kindWijk : tafel.kind,
      grond: 'conflict-van-plichten',
      doel: 'Er is vandaag hulp nodig.',
      cellen,
      ontvangerIds: [van === tafel.wijk ? tafel.school.id : tafel.wijk.id],
      tot: tafel.dag(tot(60)),
      avgGrondslag: 'publieke-taak',
      informerenOp: tafel.dag(7),
      verantwoording: {
        ...{ ernst: 'Er is zorg.', waaromGeenToestemming: 'Vragen is niet veilig.', geraadpleegd: 'Een collega' },
        ...{ alternatieven: 'Gesprekken.', minimaleInhoud: 'Het nodige.', nietAnoniemReden: 'Er was geen tijd.' },
      },
    },
    na: async ({ id }) => {
      const collega = await maakCollega(maakDoe(tafel), van)
      const { etag } = await tafel.roep(collega, 'GET', `${pad}/${id}`)
      // The casus may have been closed at the very same time.
      const { status } = await tafel.roep(collega, 'POST', `${pad}/${id}/bevestigingen`, {}, { ifMatch: etag || '"geen"' })
      if (status === 201) tafel.delingen.push({ pad: `${pad}/${id}`, van, klaar: false })
    },
  }
}

const delingEindigt: Zet = (tafel, { een }) => {
  const deling = een(tafel.delingen.filter(({ klaar }) => !klaar))
  if (!deling) return undefined
  const na = () => {
    deling.klaar = true
  }
  return { wie: deling.van.baas, methode: 'POST', pad: `${deling.pad}/beeindigingen`, body: { reden: 'Het is opgelost.' }, na }
}

const gezagEindigt: Zet = (tafel, { een, tot }) => {
  const relatie = een(tafel.gezag.filter(({ klaar }) => !klaar))
  if (!relatie) return undefined
  const pad = `/personen/${tafel.kind}/gezagsrelaties/${relatie.id}`
  return {
    wie: tafel.school.baas,
    methode: 'PATCH',
    pad,
    lees: pad,
    body: { tot: tafel.dag(tot(40) - 5) },
    na: () => {
      relatie.klaar = true
    },
  }
}

/** The child leaves a school, or comes to another one, as one of the organisaties writes it down. */
const schoolwissel: Zet = (tafel, { een, kans, tot, van: uit }) => {
  const lopend = een(tafel.inschrijvingen.filter(({ klaar }) => !klaar))
  if (lopend && kans(0.5)) {
    const pad = `/personen/${lopend.persoon}/inschrijvingen/${lopend.id}`
    const na = () => {
      lopend.klaar = true
    }
    return { wie: lopend.van.baas, methode: 'PATCH', pad, lees: pad, body: { tot: tafel.dag(tot(60) - 10) }, na }
  }
  const van = uit(tafel.wijk, tafel.wijk, tafel.school)
  const persoon = van === tafel.school ? tafel.kind : kans(0.6) ? tafel.kindWijk : tafel.zus
  const waar = kans(0.6) ? { schoolId: uit(tafel.school.id, tafel.school2.id) } : { schoolnaam: uit('De Vlierhof', 'De Iepenhoek') }
  return {
    wie: van.baas,
    methode: 'POST',
    pad: `/personen/${persoon}/inschrijvingen`,
    body: { ...waar, sector: uit('po', 'po', 'kinderopvang'), van: tafel.dag(tot(40) - 20) },
    na: ({ id }) => tafel.inschrijvingen.push({ id, persoon, van, klaar: false }),
  }
}

/** A second school or an aanbieder comes to the table: it makes its own record of the child, which becomes one with that of the others. */
const erbij: Zet = (tafel, { van: uit }) => {
  const rol = uit('school2', 'aanbieder')
  if (tafel.elders[rol] || tafel.uitgenodigd.has(rol)) return undefined
  const van = kanten(tafel)[rol]
  return {
    wie: tafel.school.baas,
    methode: 'POST',
    pad: `/casussen/${tafel.casus}/uitnodigingen`,
    body: { organisatieId: van.id, rol: rol === 'school2' ? 'school' : 'jeugdhulpaanbieder', jeugdigen: [tafel.kind] },
    na: async ({ id }) => {
      tafel.uitgenodigd.add(rol)
      const eigen = await tafel.roep(van.baas, 'POST', '/personen', {
        voornaam: 'Noor',
        achternaam: 'Verzonnen',
        geboortedatum: tafel.geboren,
      })
      const eigenPersonen = [{ jeugdigeId: tafel.kind, eigenPersoonId: eigen.id }]
      const { status } = await tafel.roep(van.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, { eigenPersonen })
      if (status !== 201) return
      tafel.elders[rol] = eigen.id
      tafel.komst.push({ id: id as string, wie: rol, weg: false })
    },
  }
}

/** A person comes to the table: an uitnodiging, and the acceptatie with its code. */
const nodigUit = (tafel: Tafel, door: Wie, wie: Wie, persoonId: string, als: 'jeugdige' | 'moeder', na: () => void): Aanroep => ({
  wie: door,
  methode: 'POST',
  pad: `/casussen/${tafel.casus}/uitnodigingen`,
  body: { persoonId, rol: als === 'moeder' ? 'ouder' : als },
  na: async ({ id, body }) => {
    // The casus may have been closed at the very same time.
    const { status } = await tafel.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
    if (status !== 201) return
    tafel.komst.push({ id: id as string, wie: als, weg: false })
    na()
  },
})

const jeugdigeBekend: Zet = (tafel) => {
  const { jeugdige, school, kind } = tafel
  if (jeugdige.bekend) return undefined
  return nodigUit(tafel, school.baas, jeugdige.wie, kind, 'jeugdige', () => {
    jeugdige.bekend = true
  })
}

/** The mother as the wijkteam keeps her turns out to be the mother whom the school knows: one identity from then on. */
const moederBekend: Zet = (tafel) => {
  const moeder = tafel.ouders[0]
  if (!moeder || tafel.uitgenodigd.has('moeder')) return undefined
  return nodigUit(tafel, tafel.wijk.baas, moeder.wie, tafel.moederWijk, 'moeder', () => tafel.uitgenodigd.add('moeder'))
}

const sluiten: Zet = (tafel, { kans }) =>
  kans(0.85)
    ? undefined
    : {
        wie: tafel.school.baas,
        methode: 'POST',
        pad: `/casussen/${tafel.casus}/afsluitingen`,
        body: afsluiting('Het gaat goed.'),
      }

export const zettenTafel: [number, string, Zet][] = [
  [4, 'toestemming vragen', vragen(0.7)],
  [9, 'toestemming beantwoorden', antwoorden(0.93)],
  [2, 'toestemming intrekken', intrekken],
  [3, 'delen zonder toestemming', delen],
  [2, 'deling eindigt', delingEindigt],
  [1, 'gezag eindigt', gezagEindigt],
  [4, 'inschrijving verandert', schoolwissel],
  [2, 'organisatie erbij', erbij],
  [1, 'jeugdige bekend', jeugdigeBekend],
  [1, 'moeder bekend', moederBekend],
  [1, 'casus sluiten', sluiten],
]
/** What a table starts with when it shares from the first day: the question, and everyone's yes. */
export const eerst = ({ geboren }: Tafel, beide: boolean): Zet[] => [
  ...(geboren < '2015' ? [jeugdigeBekend] : []),
  vragen(beide ? 1 : 0.6),
  ...Array.from({ length: geboren < '2015' ? 3 : 2 }, () => antwoorden(1)),
]
