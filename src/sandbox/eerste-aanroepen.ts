import { mensen } from '../../test/gezinnen.ts'

/** What one can paste as it stands, on the screen of whoever starts the sandbox. In this order. */
export function toonEersteAanroepen(url: string): string {
  const json = `-H 'Content-Type: application/json'`
  return `
Rondetafel draait als sandbox op ${url} (stoppen met Ctrl-C).
De beschrijving van de API staat op ${url}/

Plak deze regels in een tweede venster:

  # 1. Wie zijn er? Scholen, wijkteams, ouders, jeugdigen en hun systemen; allemaal verzonnen.
  curl -s ${url}/sandbox/personen

  # 2. Word de intern begeleider van basisschool De Vlierhof.
  TOKEN=$(curl -s ${url}/sandbox/tokens ${json} -d '{"soort":"medewerker","id":"ib"}' | cut -d '"' -f 4)

  # 3. Welke personen ziet zij?
  curl -s ${url}/v1/personen -H "Authorization: Bearer $TOKEN"

  # 4. Open een casus rond Noortje.
  CASUS=$(curl -s -D - -o /dev/null ${url}/v1/casussen -H "Authorization: Bearer $TOKEN" ${json} \\
    -d '{"jeugdigen":[{"persoonId":"${mensen.noor.ids.vlierhof}"}]}' | tr -d '\\r' | awk 'tolower($1)=="location:"{print $2}')
  curl -s ${url}$CASUS -H "Authorization: Bearer $TOKEN"

  # 5. Begin een OPP voor haar.
  curl -s ${url}/v1/opps -H "Authorization: Bearer $TOKEN" ${json} \\
    -d '{"jeugdigeId":"${mensen.noor.ids.vlierhof}","soort":"opp","schooljaar":"2026-2027"}'

  # 6. Wat vinden de regels er nu van? Bij elke regel staat waarom, uit welke bron, en onder herstel hoe het wel kan.
  curl -s ${url}$CASUS/toetsing -H "Authorization: Bearer $TOKEN"

  # 7. Wie keek er naar haar gegevens, wanneer en waarom? Zo leest ook een ouder het.
  curl -s ${url}/v1/personen/${mensen.noor.ids.vlierhof}/inzagen -H "Authorization: Bearer $TOKEN"

Het hele verhaal van Noortje, met weigeringen en al: npm run demo
`
}
