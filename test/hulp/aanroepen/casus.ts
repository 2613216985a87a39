import type { Wie } from '../huis.ts'
import { afsluiting, allenErbij, maakCollega, maakOrganisatie, medewerkerId } from '../wereld.ts'
import { maakMedewerker } from './register.ts'
import { gemaakt, type Maker, maakPersoon, verklaring, type Werkplaats, wijziging } from './vorm.ts'

/** A casus of the school, about a child of its own. */
const maakCasus: Maker = async (w) => ({
  wie: w.tafel.school.baas,
  pad: '/casussen',
  body: {
    jeugdigen: [
      { persoonId: await maakPersoon(w, w.tafel.school.baas), hulpvraag: { tekst: 'Komt vaak te laat.', categorie: 'onderwijs' } },
    ],
  },
})
const opCasus =
  (pad: string, body: (w: Werkplaats) => unknown): Maker =>
  async (w) => ({ wie: w.tafel.school.baas, pad: `${await gemaakt(w, await maakCasus(w))}${pad}`, body: body(w) })
const aanTafel =
  (pad: string, body: (w: Werkplaats) => unknown): Maker =>
  async (w) => ({ wie: w.tafel.school.baas, pad: `/casussen/${w.tafel.casus}${pad}`, body: await body(w) })

const verseOrganisatie = async (w: Werkplaats): Promise<string> => (await maakOrganisatie(w.doe, 'overig', `Club ${w.nr()}`)).id

const maakDeelnemer = aanTafel('/deelnemers', async (w) => ({ organisatieId: await verseOrganisatie(w), rol: 'overig' }))
const maakUitnodiging = aanTafel('/uitnodigingen', async (w) => ({ organisatieId: await verseOrganisatie(w), rol: 'overig' }))
const maakDeelnemermedewerker: Maker = async (w) => {
  const { school, casus } = w.tafel
  const { body } = await w.doe(school.baas, 'GET', `/casussen/${casus}/deelnemers?limiet=100`)
  const deelnemer = body.resultaten.find(({ organisatieId }: { organisatieId?: string }) => organisatieId === school.id)
  const medewerker = await gemaakt(w, await maakMedewerker(w))
  return {
    wie: school.baas,
    pad: `/casussen/${casus}/deelnemers/${deelnemer.id}/medewerkers`,
    body: { medewerkerId: medewerker.split('/').at(-1) },
  }
}
const maakUitnodigingacceptatie: Maker = async (w) => {
  const gast = await maakOrganisatie(w.doe, 'jeugdhulpaanbieder', `Aanbieder ${w.nr()}`)
  const { school, casus } = w.tafel
  const { id } = await w.doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })
  return { wie: gast.baas, pad: `/uitnodigingen/${id}/acceptaties`, body: {} }
}
const maakToestemming = aanTafel('/toestemmingen', ({ tafel: { kind, school, wijkteam } }) => ({
  betreftId: kind,
  doel: 'De steun op school en de hulp thuis op elkaar afstemmen.',
  bronIds: [school.id],
  ontvangerIds: [wijkteam.id],
  cellen: ['school/onderwijs'],
  tot: '2027-07-31',
  informatieversie: '2026-1',
  avgGrondslag: 'toestemming',
  doorbrekingGeheimhouding: true,
  uitdrukkelijk: true,
}))
const maakAntwoord: Maker = async (w) => ({
  wie: w.tafel.moeder,
  pad: `${await gemaakt(w, await maakToestemming(w))}/antwoorden`,
  body: {
    geverId: w.tafel.bijSchool.moeder,
    hoedanigheid: 'ouder-met-gezag',
    wijze: 'digitaal',
    uitkomst: 'gegeven',
    gegevenOp: '2026-11-23',
  },
})
/** The school asks the wijkteam's rows, and writes down what the mother said. */
const opgeschreven = async (w: Werkplaats): Promise<string> => {
  const { kind, school, wijkteam, casus, bijSchool } = w.tafel
  const vraag = (await maakToestemming(w)) as { body: object }
  const body = { ...vraag.body, betreftId: kind, bronIds: [wijkteam.id], ontvangerIds: [school.id], cellen: ['jeugdhulp/basis'] }
  const { id } = await w.doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, body)
  const antwoord = { geverId: bijSchool.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'mondeling', uitkomst: 'gegeven' }
  return gemaakt(w, { wie: school.baas, pad: `/casussen/${casus}/toestemmingen/${id}/antwoorden`, body: antwoord })
}
/** A question about a pupil of fourteen, who is said not to be able to judge it. */
const maakVertegenwoordiging: Maker = async (w) => {
  const { school } = w.tafel
  const kind = { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2012-05-05' }
  const { id: betreftId } = await w.doe(school.baas, 'POST', '/personen', kind)
  const casus = await gemaakt(w, { wie: school.baas, pad: '/casussen', body: { jeugdigen: [{ persoonId: betreftId }] } })
  const { body } = (await maakToestemming(w)) as { body: object }
  const vraag = await gemaakt(w, { wie: school.baas, pad: `${casus}/toestemmingen`, body: { ...body, betreftId } })
  const oordeel = { hoedanigheid: 'gezag', vastgesteldDoor: 'Gedragsdeskundige', vastgesteldOp: '2026-11-20' }
  return { wie: school.baas, pad: `${vraag}/vertegenwoordigingen`, body: oordeel }
}
const maakIntrekking: Maker = async (w) => {
  const antwoord = await gemaakt(w, await maakAntwoord(w))
  return {
    wie: w.tafel.moeder,
    pad: antwoord.replace(/\/antwoorden\/.*/, '/intrekkingen'),
    body: { antwoordId: antwoord.split('/').at(-1) },
  }
}
const maakDeling = aanTafel('/delingen', ({ tafel: { kind, wijkteam } }) => ({
  betreftId: kind,
  grond: 'conflict-van-plichten',
  doel: 'Het wijkteam kan vandaag bij het gezin langsgaan.',
  cellen: ['casus/veiligheid'],
  ontvangerIds: [wijkteam.id],
  tot: '2026-12-31',
  avgGrondslag: 'publieke-taak',
  informerenOp: '2026-12-01',
  verantwoording: {
    ernst: 'Zij durft niet naar huis.',
    waaromGeenToestemming: 'Vragen brengt haar in gevaar.',
    geraadpleegd: 'De aandachtsfunctionaris',
    alternatieven: 'Twee gesprekken; er veranderde niets.',
    minimaleInhoud: 'Alleen wat over haar veiligheid gaat.',
    anoniemBesprokenOp: '2026-11-20',
  },
}))
const opDeling =
  (rest: string, body: unknown, etag: boolean): Maker =>
  async (w) => {
    const pad = await gemaakt(w, await maakDeling(w))
    return { wie: await maakCollega(w.doe, w.tafel.school), pad: `${pad}${rest}`, body, ...(etag && { etagVan: pad }) }
  }
/** The school opens something to a colleague. */
const maakSchoolopenstelling: Maker = async (w) => {
  const { school, kind } = w.tafel
  const medewerkerId = (await gemaakt(w, await maakMedewerker(w))).split('/').at(-1)
  const wat = { doel: 'begeleiden-in-de-klas', cellen: ['school/thuissituatie'], tot: '2026-12-18' }
  return { wie: school.baas, pad: '/schoolopenstellingen', body: { persoonId: kind, medewerkerId, ...wat } }
}
const maakMeldcode = aanTafel('/meldcodes', ({ tafel: { kind } }) => ({ betreftId: kind, aanleiding: 'Blauwe plekken, drie weken lang.' }))
const stappen = ['signalen-in-kaart', 'collega-raadplegen', 'gesprek', 'wegen', 'beslissen']
const maakRegieaanbieding = opCasus('/regie/aanbiedingen', ({ tafel: { wijkteam } }) => ({
  aan: { organisatieId: wijkteam.id },
  reden: 'De hulp ligt nu vooral thuis.',
  berichtAanGezin: 'Vanaf nu is het wijkteam uw vaste aanspreekpunt.',
  openstaandeActies: 'Op 12 december is het gesprek met de schoolarts.',
}))
const maakActie = aanTafel('/acties', ({ tafel: { school } }) => ({
  organisatieId: school.id,
  wat: 'De schoolarts bellen.',
  voor: '2026-12-11',
}))
/** The caseload of a new colleague, which is offered to another. */
const maakOverdracht: Maker = async (w) => {
  const { school } = w.tafel
  const [van, naar] = [await maakCollega(w.doe, school), await maakCollega(w.doe, school)]
  const kind = await maakPersoon(w, van)
  await w.doe(van, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })
  const body = { opvolgerId: medewerkerId(naar), per: '2026-11-23', berichtAanGezin: 'Een collega helpt u verder.' }
  return { wie: van, pad: `/medewerkers/${medewerkerId(van)}/overdrachten`, body, lezer: naar }
}
const maakInbreng: Maker = async (w) => {
  const { wijkteam, kindWijk, casus } = w.tafel
  const inzet = { jeugdigeId: kindWijk, soort: 'begeleiding', doel: 'Leren plannen', aanbieder: { naam: 'Wijkteam Oost' } }
  const { id } = await w.doe(wijkteam.baas, 'POST', '/inzetten', inzet)
  return { wie: wijkteam.baas, pad: `/casussen/${casus}/inbreng`, body: { soort: 'inzet', planId: id } }
}

const maakHeropening: Maker = async (w) => {
  const { wie, pad, body } = await opCasus('/afsluitingen', () => afsluiting())(w)
  await w.doe(wie, 'POST', pad, body)
  return { wie, pad: pad.replace('/afsluitingen', '/heropeningen'), body: { reden: 'Sinds de zomer komt zij weer niet op school.' } }
}
const maakEvaluatiemoment = aanTafel('/evaluatiemomenten', ({ opp }) => ({ geplandOp: '2026-12-14', planIds: [opp] }))
const maakErvaring = aanTafel('/ervaringen', () => ({ rol: 'ouder', vorm: 'gesprek', tekst: 'Er werd naar ons geluisterd.' }))
const maakOpschaling = aanTafel('/opschalingen', () => ({
  ...{ aanleiding: 'wachten', vraag: 'Wie start de begeleiding?', functie: 'Directeur van het samenwerkingsverband' },
  ...{ reactieVoor: '2026-12-01', terugkoppelOp: '2026-12-08' },
}))

const maakConsult: Maker = ({ tafel: { school, wijkteam } }) => ({
  wie: school.baas,
  pad: '/consulten',
  body: {
    gevraagdAanId: wijkteam.id,
    soort: 'meedenken',
    vraag: 'Een leerling uit de middenbouw is stil sinds de zomer. Wat kan school doen?',
  },
})

/** A brother or sister whom the school keeps too, in a casus of its own: at the table everyone else is about one child. */
const voegJeugdigeToe: Maker = async (w) => {
  const hulpvraag = { tekst: 'Blijft sinds de herfst ook thuis.', categorie: 'onderwijs' }
  const body = { persoonId: await maakPersoon(w, w.tafel.school.baas), hulpvraag }
  return opCasus('/jeugdigen', () => body)(w)
}

export const casusmakers: Record<string, Maker> = {
  voegJeugdigeToe,
  verklaarJeugdigeVervallen: verklaring(voegJeugdigeToe),
  maakCasus,
  verklaarCasusVervallen: verklaring(maakCasus),
  maakHulpvraag: aanTafel('/hulpvragen', ({ tafel }) => ({
    jeugdigeId: tafel.kind,
    tekst: 'Hoe leert zij beter plannen?',
    categorie: 'onderwijs',
  })),
  maakFaseovergang: opCasus('/faseovergangen', () => ({
    naar: 'samen-beslissen',
    toelichting: 'Het beeld is compleet.',
    regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet', toelichting: 'Moeder wil graag dat school dit nu doet.' },
  })),
  maakAfsluiting: opCasus('/afsluitingen', () => afsluiting()),
  maakHeropening,
  maakDeelnemer,
  wijzigDeelnemer: wijziging(maakDeelnemer, { tot: '2026-12-31' }),
  maakDeelnemermedewerker,
  wijzigDeelnemermedewerker: wijziging(maakDeelnemermedewerker, { tot: '2026-12-31' }),
  maakUitnodiging,
  maakUitnodigingacceptatie,
  verklaarUitnodigingVervallen: async (w) => {
    const pad = await gemaakt(w, await maakUitnodiging(w))
    return {
      wie: w.tafel.school.baas,
      pad: `/uitnodigingen/${pad.split('/').at(-1)}/vervallenverklaringen`,
      body: { reden: 'Verkeerde club.' },
    }
  },
  maakToestemming,
  verklaarToestemmingVervallen: verklaring(maakToestemming),
  maakAntwoord,
  maakAntwoordbevestiging: async (w) => ({ wie: w.tafel.wijkteam.baas, pad: `${await opgeschreven(w)}/bevestigingen` }),
  maakVertegenwoordiging,
  verklaarVertegenwoordigingVervallen: verklaring(maakVertegenwoordiging),
  maakIntrekking,
  maakDeling,
  wijzigDeling: wijziging(maakDeling, { geinformeerdOp: '2026-11-23' }),
  maakDelingbevestiging: opDeling('/bevestigingen', { toelichting: 'Samen gewogen.' }, true),
  maakDelingbeeindiging: opDeling('/beeindigingen', { reden: 'Het is weer veilig thuis.' }, false),
  verklaarDelingVervallen: verklaring(maakDeling),
  maakSchoolopenstelling,
  maakSchoolopenstellingeinde: async (w) => ({
    wie: w.tafel.school.baas,
    pad: `${await gemaakt(w, await maakSchoolopenstelling(w))}/beeindigingen`,
    body: { reden: 'Het gesprek is geweest.' },
  }),
  verklaarSchoolopenstellingVervallen: verklaring(maakSchoolopenstelling),
  maakMeldcode,
  maakMeldcodestap: async (w) => ({
    wie: w.tafel.school.baas,
    pad: `${await gemaakt(w, await maakMeldcode(w))}/stappen`,
    body: { stap: 'signalen-in-kaart', uitkomst: 'uitgevoerd', op: '2026-11-20' },
  }),
  maakMeldcodeafsluiting: async (w) => {
    const pad = await gemaakt(w, await maakMeldcode(w))
    for (const stap of stappen)
      await w.doe(w.tafel.school.baas, 'POST', `${pad}/stappen`, { stap, uitkomst: 'uitgevoerd', op: '2026-11-20' })
    const body = {
      besluit: 'hulp-organiseren',
      onveiligheid: 'geen',
      kindcheck: 'Een zusje.',
      afweging: 'Gewogen.',
      eindbeslisser: 'Directeur',
    }
    return { wie: w.tafel.school.baas, pad: `${pad}/afsluitingen`, body }
  },
  verklaarMeldcodeVervallen: verklaring(maakMeldcode),
  maakRegieaanbieding,
  maakRegieacceptatie: async (w) => {
    const pad = await gemaakt(w, await maakRegieaanbieding(w))
    return { wie: w.tafel.wijkteam.baas, pad: `${pad}/acceptaties`, etagVan: pad }
  },
  maakActie,
  wijzigActie: wijziging(maakActie, { voor: '2026-12-18', reden: 'De schoolarts was ziek.' }),
  maakActieterugkoppeling: async (w) => ({
    wie: w.tafel.school.baas,
    pad: `${await gemaakt(w, await maakActie(w))}/terugkoppelingen`,
    body: { tekst: 'Zij is op 14 december aan de beurt.', uitkomst: 'gedaan' },
  }),
  verklaarActieVervallen: verklaring(maakActie),
  maakVoortgang: aanTafel('/voortgang', () => ({ van: '2026-11-02', tot: '2026-11-23', tekst: 'Het gaat goed met Noor.' })),
  maakAanspreekpunt: aanTafel('/aanspreekpunten', async (w) => ({
    organisatieId: w.tafel.school.id,
    medewerkerId: medewerkerId(await maakCollega(w.doe, w.tafel.school)),
    bereikbaar: 'Dinsdag en donderdag, via school',
  })),
  maakOverdracht,
  maakOverdrachtacceptatie: async (w) => {
    const aanroep = await maakOverdracht(w)
    const pad = await gemaakt(w, aanroep)
    return { wie: aanroep.lezer as Wie, pad: `${pad}/acceptaties`, etagVan: pad }
  },
  verklaarOverdrachtVervallen: verklaring(maakOverdracht),
  maakConsult,
  verklaarConsultVervallen: verklaring(maakConsult),
  maakConsultreactie: async (w) => ({
    wie: w.tafel.wijkteam.baas,
    pad: `${await gemaakt(w, await maakConsult(w))}/reacties`,
    body: { tekst: 'Vraag eerst eens hoe de ochtend thuis verloopt.' },
  }),
  maakConsultvervolg: async (w) => ({
    wie: w.tafel.school.baas,
    pad: `${await gemaakt(w, await maakConsult(w))}/vervolgen`,
    body: { casusId: w.tafel.casus, toestemmingId: w.toestemming, reden: 'Er is nu hulp thuis nodig.' },
  }),
  maakInbreng,
  maakEvaluatiemoment,
  wijzigEvaluatiemoment: wijziging(maakEvaluatiemoment, { geplandOp: '2027-01-11' }),
  verklaarEvaluatiemomentVervallen: verklaring(maakEvaluatiemoment),
  maakEvaluatieafronding: async (w) => {
    const aanroep = await maakEvaluatiemoment(w)
    const doelen: { id: string }[] = (await w.doe(aanroep.wie, 'GET', `/opps/${w.opp}/doelen`)).body.resultaten
    const scores = [...new Set(doelen.map(({ id }) => id))].map((doelId) => ({ doelId, score: 'op-weg', besluit: 'doorgaan' }))
    const body = { gehoudenOp: '2026-11-23', aanwezig: allenErbij, scores, volgendeOp: '2027-02-15' }
    return { wie: aanroep.wie, pad: `${await gemaakt(w, aanroep)}/afrondingen`, body }
  },
  maakDoelscore: async (w) => {
    const aanroep = await maakEvaluatiemoment(w)
    const [doel] = (await w.doe(aanroep.wie, 'GET', `/opps/${w.opp}/doelen`)).body.resultaten
    const body = { doelId: doel.id, score: 'bereikt', besluit: 'stoppen' }
    return { wie: aanroep.wie, pad: `${await gemaakt(w, aanroep)}/scores`, body }
  },
  maakErvaring,
  verklaarErvaringVervallen: verklaring(maakErvaring),
  maakOpschaling,
  maakOpschalingreactie: async (w) => ({
    wie: w.tafel.school.baas,
    pad: `${await gemaakt(w, await maakOpschaling(w))}/reacties`,
    body: { functie: 'Directeur van het samenwerkingsverband', op: '2026-11-23', tekst: 'Ik spreek morgen met beide partijen.' },
  }),
  maakOpschalingbesluit: async (w) => ({
    wie: w.tafel.school.baas,
    pad: `${await gemaakt(w, await maakOpschaling(w))}/besluiten`,
    body: { soort: 'advies', functie: 'Directeur van het samenwerkingsverband', op: '2026-11-23', tekst: 'Begin maandag.' },
  }),
  maakInbrengbeeindiging: async (w) => ({
    wie: w.tafel.wijkteam.baas,
    pad: `${await gemaakt(w, await maakInbreng(w))}/beeindigingen`,
    body: { reden: 'Een ander wijkteam neemt het over.' },
  }),
}
