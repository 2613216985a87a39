type Beperking = { code: 'strijdig-met-gegevens'; detail: string } | { code: 'ongeldige-invoer'; detail: string; pointer: string }

const botst = (detail: string): Beperking => ({ code: 'strijdig-met-gegevens', detail })
const fout = (pointer: string, detail: string): Beperking => ({ code: 'ongeldige-invoer', detail, pointer })
const vastgesteld = botst('Deze versie is vastgesteld. Maak eerst een nieuwe versie.')

/** What the constraints of this wing mean to the caller. */
export const beperkingen: Record<string, Beperking> = {
  opp_deel_vastgesteld: vastgesteld,
  gezinsplan_versie_vastgesteld: vastgesteld,
  gezinsplan_versie_uitbesteed: fout(
    '/uitbesteedAanId',
    'Uw eigen organisatie voert het plan uit als het niet is uitbesteed. Laat dit veld dan weg.',
  ),
  inzet_periode: fout('/tot', 'De laatste dag (`tot`) ligt voor de eerste dag (`van`).'),
  inzet_voor_wie: fout('/jeugdigeId', 'Noem een jeugdige of een gezin, en niet allebei.'),
  inzet_toegangsgrond_bij: fout('/toegangsgrondOp', 'Zeg ook waarop de toegang tot de hulp berust, of laat de dag weg.'),
  inzet_rechten_verteld: fout('/rechtenVerteldOp', 'Zeg op welke dag het is verteld, aan wie en door wie: alle drie, of geen van drie.'),
  inzet_alleen_bij_jeugdhulp: fout('/soort', 'Een toegangsgrond, en dat over de rechten is verteld, horen alleen bij jeugdhulp.'),
  inzet_einde_na_start: fout('', 'De inzet kan niet eindigen voordat zij is gestart.'),
  inzet_start_een: botst('Van deze inzet is de start al vastgelegd.'),
  inzet_beeindiging_een: botst('Van deze inzet is het einde al vastgelegd.'),
  opp_versie_id_planversie_pk: botst('Iemand anders heeft net een nieuwe versie gemaakt.'),
  gezinsplan_versie_id_planversie_pk: botst('Iemand anders heeft net een nieuwe versie gemaakt.'),
  opp_jeugdhulpverklaring_een: botst('In deze versie staat al een jeugdhulpverklaring. Wijzig die.'),
  opp_jeugdhulp_een: botst('Deze versie verwijst al naar deze inzet.'),
  opp_vaststelling_een: botst('Dit deel van deze versie is al vastgesteld.'),
  gezinsplan_hulp_een: botst('Deze versie verwijst voor deze persoon al naar deze inzet.'),
  gezinsplan_afschrift_wanneer: fout('/gevraagdOp', 'Zeg wanneer het plan op papier is gevraagd, of wanneer het is gegeven.'),
  gezinsplan_afschrift_volgorde: fout('/verstrektOp', 'Het plan kan niet op papier zijn gegeven voordat het is gevraagd.'),
  gezinsplan_vaststelling_een: botst('Deze versie is al vastgesteld.'),
  koppelinghelft_een: botst('Deze kant van de koppeling is al ingevuld.'),
  koppeling_beeindiging_een: botst('Deze koppeling is al beëindigd.'),
}
