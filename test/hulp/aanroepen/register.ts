import { beheer } from '../huis.ts'
import { verzonnenNummer } from '../nummers.ts'
import { gemaakt, type Maker, maakPersoon, nummer, verklaring, wijziging } from './vorm.ts'

const issuer = 'https://sandbox.rondetafel.example'
const maakOrganisatie: Maker = (w) => ({
  wie: beheer,
  pad: '/organisaties',
  body: { soort: 'overig', naam: `Stichting ${w.nr()}` },
  lezer: w.tafel.school.baas,
})
const maakRegioafspraak: Maker = (w) => ({
  wie: beheer,
  pad: '/regioafspraken',
  body: {
    ...{ naam: `Doorbraak ${w.nr()}`, partijIds: [w.tafel.school.id, w.tafel.wijkteam.id], van: '2026-01-01' },
    ...{ reikwijdte: 'Wie de hulp op school start.', functionaris: 'Procesregisseur doorbraak' },
    treden: [{ functie: 'Teamleider', reactieDagen: 7, terugkoppelDagen: 14, doorzettingsmacht: false }],
  },
  lezer: w.tafel.school.baas,
})
const maakSysteem: Maker = ({ tafel: { school }, nr }) => ({
  wie: beheer,
  pad: `/organisaties/${school.id}/systemen`,
  body: { issuer, clientId: `extra-${nr()}` },
  lezer: school.systeem,
})
export const maakMedewerker: Maker = ({ tafel: { school }, nr }) => ({
  wie: school.systeem,
  pad: '/medewerkers',
  body: {
    organisatieId: school.id,
    naam: 'Hanna Verzonnen',
    functie: 'mentor',
    van: '2026-01-01',
    tokenIssuer: issuer,
    tokenSubject: `extra-${nr()}`,
  },
})
const vanaf = { van: '2026-08-01' }
const maakPrivacyreglement: Maker = ({ tafel: { school } }) => ({
  wie: school.baas,
  pad: '/privacyreglementen',
  body: { titel: 'Privacyreglement', verwerkingsverantwoordelijke: 'Stichting Wilgenhoek', dpia: 'DPIA-2026-3', ...vanaf },
})
const maakConvenant: Maker = ({ tafel: { school } }) => ({
  wie: school.baas,
  pad: '/convenanten',
  body: { titel: 'Convenant thuiszitters', ...vanaf },
})
const maakConvenanttoetreding: Maker = async (w) => ({
  wie: w.tafel.school.baas,
  pad: `${await gemaakt(w, await maakConvenant(w))}/toetredingen`,
  body: { getekendOp: '2026-07-10', ...vanaf },
})
const maakMandaat: Maker = ({ tafel: { school, wijkteam } }) => ({
  wie: school.baas,
  pad: '/mandaten',
  body: { aanId: wijkteam.id, onderdelen: ['onderwijsondersteuning'], vindplaats: 'Mandaatregeling Wilgenhoek 2026', ...vanaf },
})
const maakPersoonAanroep: Maker = ({ tafel: { school } }) => ({
  wie: school.baas,
  pad: '/personen',
  body: { voornaam: 'Bas', achternaam: 'Verzonnen', geboortedatum: '2016-05-04' },
})
const maakGezagsrelatie: Maker = async (w) => ({
  wie: w.tafel.school.baas,
  pad: `/personen/${await maakPersoon(w, w.tafel.school.baas)}/gezagsrelaties`,
  body: { houderPersoonId: w.tafel.bijSchool.moeder, van: '2016-05-04', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' },
})
const maakInschrijving: Maker = ({ tafel: { school, kind } }) => ({
  wie: school.baas,
  pad: `/personen/${kind}/inschrijvingen`,
  body: { schoolnaam: 'De Verzonnen Vlinder', sector: 'po', van: '2026-08-01' },
})
const maakPersoonsnummer: Maker = async (w) => ({
  wie: w.tafel.school.baas,
  pad: `/personen/${await maakPersoon(w, w.tafel.school.baas)}/persoonsnummers`,
  body: { soort: 'pgn', nummer: verzonnenNummer(w.nr()), gecontroleerdOp: '2026-09-01' },
})
const maakGezin: Maker = ({ tafel: { school } }) => ({ wie: school.baas, pad: '/gezinnen', body: { aanduiding: 'Bij vader thuis' } })
const maakGezinslid: Maker = async (w) => ({
  wie: w.tafel.school.baas,
  pad: `/gezinnen/${w.tafel.bijSchool.gezin}/leden`,
  body: { persoonId: await maakPersoon(w, w.tafel.school.baas), rol: 'broer-of-zus', van: '2026-01-01' },
})
const school = (w: Parameters<Maker>[0]) => w.tafel.school.baas
const nummerVanPersoon = nummer((w) => `/personen/${w.tafel.kind}`, school)

/** Whoever was made last of the medewerkers; the boss stands for all. */
const verseMedewerker = async (w: Parameters<Maker>[0]): Promise<string> => {
  const { wie, pad, body } = await maakMedewerker(w)
  return (await w.doe(wie, 'POST', pad, body)).id
}

export const registermakers: Record<string, Maker> = {
  maakRegioafspraak,
  maakOrganisatie,
  wijzigOrganisatie: wijziging(maakOrganisatie, { naam: 'Stichting Anders' }),
  maakSysteem,
  verklaarSysteemVervallen: verklaring(maakSysteem),
  maakOrganisatieExterneVerwijzing: nummer((w) => `/organisaties/${w.tafel.wijkteam.id}`, school),
  maakMedewerker,
  wijzigMedewerker: wijziging(maakMedewerker, { functie: 'leraar' }),
  verklaarMedewerkerVervallen: verklaring(maakMedewerker),
  maakMedewerkerExterneVerwijzing: async (w) => {
    const id = await verseMedewerker(w)
    return nummer(() => `/medewerkers/${id}`, school)(w)
  },
  maakPrivacyreglement,
  wijzigPrivacyreglement: wijziging(maakPrivacyreglement, { tot: '2027-07-31' }),
  maakConvenant,
  wijzigConvenant: wijziging(maakConvenant, { tot: '2027-07-31' }),
  maakConvenanttoetreding,
  wijzigConvenanttoetreding: wijziging(maakConvenanttoetreding, { tot: '2027-07-31' }),
  maakMandaat,
  wijzigMandaat: wijziging(maakMandaat, { tot: '2027-07-31' }),
  maakPersoon: maakPersoonAanroep,
  wijzigPersoon: wijziging(maakPersoonAanroep, { voornaam: 'Sebastiaan' }),
  verklaarPersoonVervallen: verklaring(maakPersoonAanroep),
  maakGezagsrelatie,
  wijzigGezagsrelatie: wijziging(maakGezagsrelatie, { tot: '2026-12-31' }),
  verklaarGezagsrelatieVervallen: verklaring(maakGezagsrelatie),
  maakInschrijving,
  wijzigInschrijving: wijziging(maakInschrijving, { tot: '2027-07-31' }),
  verklaarInschrijvingVervallen: verklaring(maakInschrijving),
  maakPersoonsnummer,
  verklaarPersoonsnummerVervallen: verklaring(maakPersoonsnummer),
  maakPersoonExterneVerwijzing: nummerVanPersoon,
  verklaarExterneVerwijzingVervallen: async (w) => {
    const { wie, pad, body } = await nummerVanPersoon(w)
    const { id } = await w.doe(wie, 'POST', pad, body)
    return { wie, pad: `/externe-verwijzingen/${id}/vervallenverklaringen`, body: { reden: 'Dit nummer is van een ander.' } }
  },
  maakGezin,
  wijzigGezin: wijziging(maakGezin, { aanduiding: 'Bij moeder thuis' }),
  verklaarGezinVervallen: verklaring(maakGezin),
  maakGezinslid,
  wijzigGezinslid: wijziging(maakGezinslid, { tot: '2026-12-31' }),
  verklaarGezinslidVervallen: verklaring(maakGezinslid),
  maakGezinExterneVerwijzing: nummer((w) => `/gezinnen/${w.tafel.bijSchool.gezin}`, school),
}
