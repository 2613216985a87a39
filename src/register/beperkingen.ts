type Beperking = { code: 'strijdig-met-gegevens'; detail: string } | { code: 'ongeldige-invoer'; detail: string; pointer: string }

const botst = (detail: string): Beperking => ({ code: 'strijdig-met-gegevens', detail })
const fout = (pointer: string, detail: string): Beperking => ({ code: 'ongeldige-invoer', detail, pointer })
const teVroeg = fout('/tot', 'De laatste dag kan niet vóór de eerste dag liggen.')
const nietUwPersoon = 'Kies een persoon die uw eigen organisatie heeft vastgelegd.'

/** What the constraints of this wing mean to the caller. */
export const beperkingen: Record<string, Beperking> = {
  organisatie_vestigingscode: botst('Een andere school heeft deze vestigingscode al.'),
  organisatie_vestiging_van_brin: fout('/identificaties/vestigingscode', 'De vestigingscode begint met de BRIN van dezelfde school.'),
  systeem_client: botst('Deze client hoort al bij een organisatie.'),
  medewerker_token: botst('Er is al een medewerker met dit token.'),
  medewerker_periode: teVroeg,
  privacyreglement_periode: teVroeg,
  convenant_periode: teVroeg,
  convenanttoetreding_periode: teVroeg,
  convenanttoetreding_overlapt_niet: botst('Uw organisatie doet in een deel van die periode al mee aan dit convenant.'),
  mandaat_periode: teVroeg,
  mandaat_aan_ander: fout('/aanId', 'Een mandaat geeft u aan een andere organisatie. Wat uw eigen organisatie beslist, hoeft er geen.'),
  persoon_overleden_na_geboorte: fout('/overledenOp', 'De dag van overlijden kan niet vóór de geboortedatum liggen.'),
  persoontoken_een_per_persoon: botst('Deze persoon logt al op een andere manier in.'),
  gezagsrelatie_houder_persoon: fout('/houderPersoonId', nietUwPersoon),
  gezagsrelatie_een_houder: fout('/houderPersoonId', 'Noem één houder van het gezag: een persoon of een organisatie.'),
  gezagsrelatie_niet_over_zichzelf: fout('/houderPersoonId', 'Niemand heeft gezag over zichzelf.'),
  gezagsrelatie_periode: teVroeg,
  gezagsrelatie_overlapt_niet: botst('Deze houder heeft in een deel van die periode al gezag over deze persoon.'),
  inschrijving_noemt_school: fout('/schoolId', 'Noem de school: met `schoolId` of met `schoolnaam`.'),
  inschrijving_periode: teVroeg,
  inschrijving_overlapt_niet: botst(
    'Deze persoon is in een deel van die periode al ingeschreven bij deze organisatie. Leg eerst vast wanneer die inschrijving eindigt.',
  ),
  persoonsnummer_persoon: fout('/nummer', nietUwPersoon),
  persoonsnummer_een_per_soort: botst(
    'Van deze persoon is al een nummer van deze soort vastgelegd. Klopt dat niet, verklaar het dan eerst vervallen.',
  ),
  persoonsnummer_van_ander: botst('Uw organisatie heeft dit nummer al bij een persoon vastgelegd.'),
  privacyverzoek_persoon: fout('/persoonId', nietUwPersoon),
  privacyverzoek_door: fout('/persoonId', 'Deze organisatie heeft u zelf niet vastgelegd. Vraag het daar mondeling of op papier.'),
  privacyverlenging_eenmaal: botst('De termijn van dit verzoek is al een keer verlengd.'),
  privacybesluit_eenmaal: botst('Over dit deel van het dossier is al besloten. Haal dat besluit eerst weg als het anders moet.'),
  privacybesluit_past: fout('/compartiment', 'Dit past niet bij wat er is gevraagd.'),
  privacyafhandeling_eenmaal: botst('Het antwoord op dit verzoek is al verstuurd.'),
  privacyverzoek_ligt_vast: botst('Het antwoord op dit verzoek is verstuurd. Er verandert niets meer aan.'),
  gezin_aanspreekpunt: fout('/aanspreekpuntId', nietUwPersoon),
  gezinslid_persoon: fout('/persoonId', nietUwPersoon),
  gezinslid_periode: teVroeg,
  gezinslid_overlapt_niet: botst('Deze persoon hoort in een deel van die periode al bij dit gezin.'),
  externe_verwijzing_uniek: botst('Uw organisatie heeft dit nummer van dit systeem al vastgelegd.'),
  vervallenverklaring_rij: botst('Dit is al vervallen.'),
}
